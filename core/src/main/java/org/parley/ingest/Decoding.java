package org.parley.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.model.Problem;

/**
 * Bytes to text: UTF-8, UTF-16 with or without its mark, what a page declares, and Windows-1252 where the bytes look
 * like it. The byte order mark is left out, everything else is kept, unpaired surrogates too.
 */
final class Decoding {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final int SAMPLE = 4096;
    private static final Pattern DECLARED = Pattern.compile(
            "<(?:meta|\\?xml)[^>]{0,300}?(?:charset|encoding)\\s{0,5}=\\s{0,5}[\"']?([\\w.:-]{2,40})",
            Pattern.CASE_INSENSITIVE);

    private final byte[] bytes;

    private Decoding(byte[] bytes) {
        this.bytes = bytes;
    }

    /** The text of {@code bytes}. */
    static String text(byte[] bytes) throws Rejection {
        if (bytes.length == 0) {
            throw new Rejection(Problem.Kind.EMPTY, "the file is empty");
        }
        String text = new Decoding(bytes).decode();
        refuseControlCharacters(text);
        if (text.chars().allMatch(Decoding::isInvisible)) {
            throw new Rejection(Problem.Kind.EMPTY, "nothing but white space in it");
        }
        return text;
    }

    private String decode() throws Rejection {
        if (startsWith(0xEF, 0xBB, 0xBF)) {
            return utf8(3).orElseThrow(this::badEncoding);
        }
        if (startsWith(0xFF, 0xFE)) {
            return utf16(2, false);
        }
        if (startsWith(0xFE, 0xFF)) {
            return utf16(2, true);
        }
        refuseMagic();
        Optional<Boolean> bigEndian = unmarkedUtf16();
        if (bigEndian.isPresent()) {
            return utf16(0, bigEndian.get());
        }
        refuseNul();
        Optional<String> text = utf8(0).or(this::declared);
        return text.isPresent() ? text.get() : windows1252();
    }

    private boolean startsWith(int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (i >= bytes.length || (bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private void refuseMagic() throws Rejection {
        Optional<String> name = Magic.nameOf(bytes);
        if (name.isPresent()) {
            throw new Rejection(Problem.Kind.NOT_TEXT, "looks like " + name.get() + ": save it as text or HTML");
        }
    }

    private void refuseNul() throws Rejection {
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == 0) {
                throw new Rejection(
                        Problem.Kind.NOT_TEXT,
                        "NUL byte at offset " + i + ", so it is binary or damaged: save it as text or HTML");
            }
        }
    }

    /** Every byte pair is kept as it is, also a surrogate without its other half. */
    private String utf16(int from, boolean bigEndian) {
        StringBuilder text = new StringBuilder((bytes.length - from) / 2);
        for (int i = from; i + 1 < bytes.length; i += 2) {
            int first = bytes[i] & 0xFF;
            int second = bytes[i + 1] & 0xFF;
            text.append((char) (bigEndian ? first << 8 | second : second << 8 | first));
        }
        return text.toString();
    }

    /** Whether the bytes alternate between signs and zeros, and then in which order. */
    private Optional<Boolean> unmarkedUtf16() {
        int limit = Math.min(bytes.length, SAMPLE) & ~1;
        int evenZeros = 0;
        int oddZeros = 0;
        for (int i = 0; i < limit; i += 2) {
            evenZeros += bytes[i] == 0 ? 1 : 0;
            oddZeros += bytes[i + 1] == 0 ? 1 : 0;
        }
        int pairs = limit / 2;
        if (pairs < 4 || Math.max(evenZeros, oddZeros) * 10 < pairs * 7 || Math.min(evenZeros, oddZeros) * 20 > pairs) {
            return Optional.empty();
        }
        return Optional.of(evenZeros > oddZeros);
    }

    private Optional<String> utf8(int from) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
        CharBuffer out = CharBuffer.allocate(bytes.length - from + 1);
        while (decoder.decode(in, out, true).isMalformed()) {
            Optional<Character> surrogate = surrogate(in.position());
            if (surrogate.isEmpty()) {
                return Optional.empty();
            }
            out.put(surrogate.get());
            in.position(in.position() + 3);
            decoder.reset();
        }
        return Optional.of(out.flip().toString());
    }

    /** A surrogate written as if it were a character of its own, which strict UTF-8 forbids. */
    private Optional<Character> surrogate(int at) {
        if (at + 2 >= bytes.length || (bytes[at] & 0xFF) != 0xED || (bytes[at + 1] & 0xE0) != 0xA0) {
            return Optional.empty();
        }
        return Optional.of((char) (0xD000 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F)));
    }

    private Optional<String> declared() {
        String head = new String(bytes, 0, Math.min(bytes.length, SAMPLE), StandardCharsets.ISO_8859_1);
        Matcher matcher = DECLARED.matcher(head);
        if (!matcher.find() || !isKnown(matcher.group(1))) {
            return Optional.empty();
        }
        Charset charset = Charset.forName(matcher.group(1));
        return charset.equals(StandardCharsets.UTF_8) ? Optional.empty() : strictly(charset);
    }

    private static boolean isKnown(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private Optional<String> strictly(Charset charset) {
        CharsetDecoder decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer out = CharBuffer.allocate((int) (bytes.length * (double) decoder.maxCharsPerByte()) + 1);
        CoderResult result = decoder.decode(ByteBuffer.wrap(bytes), out, true);
        return result.isUnderflow() ? Optional.of(out.flip().toString()) : Optional.empty();
    }

    private String windows1252() throws Rejection {
        int high = 0;
        int beside = 0;
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] < 0) {
                high++;
                beside += i > 0 && bytes[i - 1] < 0 ? 1 : 0;
            }
        }
        // Accents and curly marks of western text stand alone among plain letters.
        boolean plausible = high * 5L < bytes.length && beside * 5L <= high;
        return (plausible ? strictly(WINDOWS_1252) : Optional.<String>empty()).orElseThrow(this::badEncoding);
    }

    private Rejection badEncoding() {
        return new Rejection(Problem.Kind.BAD_ENCODING, "neither UTF-8, UTF-16 nor Windows-1252: save it as UTF-8");
    }

    private static void refuseControlCharacters(String text) throws Rejection {
        long controls = text.chars().filter(Decoding::isControl).count();
        if (controls * 100 > text.length() || text.indexOf('\0') >= 0) {
            throw new Rejection(
                    Problem.Kind.NOT_TEXT, "full of control characters, so it is binary: save it as text or HTML");
        }
    }

    private static boolean isControl(int c) {
        return (c < ' ' && c != '\t' && c != '\n' && c != '\r' && c != '\f') || c == 0x7F;
    }

    private static boolean isInvisible(int c) {
        return Paragraphs.isBlank((char) c) || Character.getType(c) == Character.FORMAT || isControl(c);
    }
}
