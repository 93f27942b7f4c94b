package org.parley.extract;

import java.util.ArrayList;
import java.util.List;
import org.parley.model.Block;
import org.parley.model.Report;
import org.parley.text.Span;

/**
 * Finds the quotations of a report. Straight and curly double marks; marks nested inside a quotation stay part of it; a
 * quotation whose paragraph ends without a closing mark goes on in the next paragraph when that opens with a mark again,
 * as is usual in print. A closing mark without an opening one is ignored, and so is an opening one that never closes.
 */
public final class Quotations {
    private final String text;
    private final List<Quotation> found = new ArrayList<>();
    private int openAt = -1;
    private int depth;

    private Quotations(String text) {
        this.text = text;
    }

    /** In text order, without overlap. */
    public static List<Quotation> in(Report report) {
        Quotations quotations = new Quotations(report.text());
        List<Block> read =
                report.blocks().stream().filter(block -> block.kind().isRead()).toList();
        for (int i = 0; i < read.size(); i++) {
            Block next = i + 1 < read.size() ? read.get(i + 1) : null;
            quotations.scan(read.get(i).span(), next == null ? -1 : next.span().start());
        }
        return List.copyOf(quotations.found);
    }

    private void scan(Span block, int nextBlock) {
        int paragraph = block.start();
        while (paragraph < block.end()) {
            int end = paragraphEnd(paragraph, block.end());
            scanParagraph(paragraph, end);
            int next = nextVisible(end, block.end());
            endParagraph(next < block.end() ? next : nextBlock);
            paragraph = Math.max(next, end + 1);
        }
    }

    private void scanParagraph(int start, int end) {
        for (int at = start; at < end; at++) {
            if (!isMark(text.charAt(at))) {
                continue;
            }
            if (opens(at, start)) {
                open(at, start);
            } else if (closes(at) && depth > 0) {
                close(at);
            }
        }
    }

    private void open(int at, int paragraph) {
        boolean repeated = depth > 0 && firstVisible(paragraph) == at;
        if (repeated) {
            return;
        }
        if (depth == 0) {
            openAt = at;
        }
        depth++;
    }

    private void close(int at) {
        depth--;
        if (depth == 0) {
            keep(openAt, at);
        }
    }

    private void keep(int open, int close) {
        int start = open + 1;
        int end = close;
        while (start < end && Character.isWhitespace(text.charAt(start))) {
            start++;
        }
        while (end > start && Character.isWhitespace(text.charAt(end - 1))) {
            end--;
        }
        if (end > start) {
            found.add(new Quotation(new Span(open, close + 1), new Span(start, end)));
        }
    }

    /** An open quotation lives on only if the next paragraph opens with a mark. */
    private void endParagraph(int next) {
        if (depth == 0) {
            return;
        }
        boolean goesOn = next >= 0 && next < text.length() && isMark(text.charAt(next));
        if (goesOn) {
            depth = 1;
            return;
        }
        depth = 0;
    }

    private int firstVisible(int from) {
        return nextVisible(from, text.length());
    }

    private int nextVisible(int from, int limit) {
        int at = from;
        while (at < limit && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private int paragraphEnd(int from, int limit) {
        int at = from;
        while (at < limit) {
            if (text.charAt(at) == '\n' && nextVisible(at, limit) > at + 1 && blankLine(at, limit)) {
                return at;
            }
            at++;
        }
        return limit;
    }

    private boolean blankLine(int newline, int limit) {
        int next = text.indexOf('\n', newline + 1);
        return next >= 0 && next < limit && text.substring(newline, next).isBlank();
    }

    static boolean isMark(char c) {
        return c == '"' || c == '“' || c == '”' || c == '„' || c == '«' || c == '»';
    }

    private boolean opens(int at, int start) {
        char mark = text.charAt(at);
        if (mark == '“' || mark == '„' || mark == '«') {
            return true;
        }
        if (mark == '”' || mark == '»') {
            return false;
        }
        boolean afterGap =
                at == start || !(Character.isLetterOrDigit(text.charAt(at - 1)) || isStop(text.charAt(at - 1)));
        boolean beforeWord = at + 1 < text.length() && !Character.isWhitespace(text.charAt(at + 1));
        return afterGap && beforeWord;
    }

    private boolean closes(int at) {
        char mark = text.charAt(at);
        return mark == '"' || mark == '”' || mark == '»';
    }

    private static boolean isStop(char c) {
        return c == '.' || c == ',' || c == '!' || c == '?' || c == ';' || c == '…' || c == ')' || c == '\''
                || c == '’';
    }
}
