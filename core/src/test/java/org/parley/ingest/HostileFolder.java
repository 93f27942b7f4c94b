package org.parley.ingest;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;

/**
 * A folder of three hundred files that no one would want to be sent, with good reports among them, for tests of
 * whatever reads folders. The same files every time.
 *
 * @param folder where they are
 * @param good the names of the files that hold one report each that can be read
 * @param bad the names of the files that must be listed under the problems
 * @param reports how many reports there are to read: one a good file, and those in the record files
 */
public record HostileFolder(Path folder, List<String> good, List<String> bad, int reports) {
    private static final int GOOD = 60;
    private static final int ALL = 300;
    private static final String[] SUBJECTS = {"ferry", "harbour", "border", "ceasefire", "grain", "water", "prisoner"};

    /** Makes the files in {@code folder}, which must be there and empty. */
    public static HostileFolder in(Path folder) throws IOException {
        Maker maker = new Maker(folder);
        maker.good();
        maker.notText();
        maker.wrongEncodings();
        maker.noReport();
        maker.tooLarge();
        maker.pages();
        maker.records();
        maker.foreign();
        maker.fill();
        return new HostileFolder(folder, List.copyOf(maker.good), List.copyOf(maker.bad), maker.reports);
    }

    /** A short report in plain words, a different one for each number. */
    public static String report(int number) {
        String subject = SUBJECTS[number % SUBJECTS.length];
        return "Envoys meet again over the " + subject + " dispute, day " + number + "\n\n"
                + "The envoys of Sarn and Ketteby met for " + (number + 2) + " hours on Monday to talk about the "
                + subject + " dispute, and said that they would meet again.\n\n"
                + "\"We are not there yet, but we are closer than we were,\" said Marta Quill, who leads the team of"
                + " Sarn. Her counterpart did not speak to reporters.\n";
    }

    private static final class Maker {
        private final Path folder;
        private final Random random = new Random(7);
        private final List<String> good = new ArrayList<>();
        private final List<String> bad = new ArrayList<>();
        private int files;
        private int reports;

        Maker(Path folder) {
            this.folder = folder;
        }

        private void write(String name, byte[] bytes) throws IOException {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
            files++;
        }

        private void good(String name, byte[] bytes) throws IOException {
            write(name, bytes);
            good.add(name);
            reports++;
        }

        private void good(String name, String text) throws IOException {
            good(name, text.getBytes(StandardCharsets.UTF_8));
        }

        private void bad(String name, byte[] bytes) throws IOException {
            write(name, bytes);
            bad.add(name);
        }

        private void bad(String name, String text) throws IOException {
            bad(name, text.getBytes(StandardCharsets.UTF_8));
        }

        void good() throws IOException {
            good(
                    "good/utf16-le.txt",
                    marked(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE, report(1)));
            good(
                    "good/utf16-be.txt",
                    marked(new byte[] {(byte) 0xFE, (byte) 0xFF}, StandardCharsets.UTF_16BE, report(2)));
            good("good/utf8-marked.txt", "\uFEFF" + report(3));
            good("good/utf16-unmarked.txt", report(4).getBytes(StandardCharsets.UTF_16LE));
            good("good/windows-1252.txt", report(5).replace("\"", "\u201d").getBytes(Charset.forName("windows-1252")));
            good("good/right-to-left.txt", report(6).replace("Sarn", "\u202eSarn\u202c \u200f\u200b"));
            good("good/surrogates.txt", surrogates());
            good("good/windows-lines.txt", report(8).replace("\n", "\r\n"));
            good("good/old-mac-lines.txt", report(9).replace("\n", "\r"));
            good("good/no extension, with blanks & signs #?%", report(10));
            good("good/na\u00efve \u4e2d\u6587.txt", report(11));
            good("good/one-paragraph.txt", report(12).replace("\n", " "));
            good("good/long-word.txt", report(13) + "\n\n" + "x".repeat(200_000) + "\n");
            good("good/large.txt", (report(14) + "\n").repeat(200));
            good("deep/" + "d/".repeat(100) + "bottom.txt", report(15));
            for (int i = good.size(); i < GOOD; i++) {
                good("good/report-" + i + ".txt", report(i));
            }
        }

        /** A report in UTF-16 with half a pair in it. */
        private static byte[] surrogates() {
            return marked(new byte[] {(byte) 0xFF, (byte) 0xFE}, StandardCharsets.UTF_16LE, report(7), new byte[] {
                0, (byte) 0xD8
            });
        }

        private static byte[] marked(byte[] mark, Charset charset, String text, byte... tail) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes(mark);
            bytes.writeBytes(text.getBytes(charset));
            bytes.writeBytes(tail);
            return bytes.toByteArray();
        }

        void notText() throws IOException {
            String[] marks = {
                "%PDF-1.7\n", "PK\u0003\u0004", "GIF89a", "{\\rtf1 ", "RIFF....", "OggS", "SQLite format 3\0"
            };
            for (int i = 0; i < marks.length; i++) {
                for (String extension : List.of("txt", "html", "bin")) {
                    bad("binary/magic-" + i + "." + extension, marks[i] + noise(300 + i));
                }
            }
            bad("binary/picture.png", new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0});
            ByteArrayOutputStream packed = new ByteArrayOutputStream();
            try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
                gzip.write(report(1).getBytes(StandardCharsets.UTF_8));
            }
            bad("binary/report.txt.gz", packed.toByteArray());
            bad("binary/nul-inside.txt", report(2).replace("Monday", "Mon\0day"));
            bad("binary/nul-at-end.txt", report(3) + "\0\0\0\0");
            bad("binary/all-nul.txt", new byte[10_000]);
            bad("binary/control.txt", "\u0001\u0002\u0003 a \u0004\u0005".repeat(50));
            for (int i = 0; i < 20; i++) {
                byte[] bytes = new byte[1000 + i * 97];
                random.nextBytes(bytes);
                bytes[500] = 0;
                bad("binary/random-" + i + ".txt", bytes);
            }
        }

        private String noise(int length) {
            StringBuilder noise = new StringBuilder();
            for (int i = 0; i < length; i++) {
                noise.append((char) (' ' + random.nextInt(90)));
            }
            return noise.toString();
        }

        void wrongEncodings() throws IOException {
            String russian = "Переговоры продолжались два часа и закончились без результата. ".repeat(20);
            bad("encoding/koi8-r.txt", russian.getBytes(Charset.forName("KOI8-R")));
            bad("encoding/windows-1251.txt", russian.getBytes(Charset.forName("windows-1251")));
            bad("encoding/shift-jis.txt", "会談は二時間続いた。".repeat(40).getBytes(Charset.forName("Shift_JIS")));
            byte[] cut = ("Çağrı übel déjà " + "ğüşıöç ".repeat(40)).getBytes(StandardCharsets.UTF_8);
            cut[cut.length - 2] = (byte) 0xC5;
            bad("encoding/cut.txt", cut);
        }

        void noReport() throws IOException {
            bad("empty/empty.txt", "");
            bad("empty/empty.html", "");
            bad("empty/empty.jsonl", "");
            bad("empty/blank.txt", " \n\t\r\n ".repeat(100));
            bad("empty/mark-only.txt", "\uFEFF");
            bad("empty/invisible.txt", "\u200b\u200f\u00a0\u2060 \u200b");
            bad("empty/furniture.txt", "Comments\n\nShare this article\n\nAdvertisement\n\nRead more\n");
            bad("empty/copyright.txt", "Advertisement\n\n© 2031 The Harbour Post. All rights reserved.\n");
            bad(
                    "empty/pages.html",
                    "<html><body><nav><a href=1>Home</a></nav><footer><p>Contact</p></footer></body></html>");
        }

        void tooLarge() throws IOException {
            for (String name : List.of("large/a.txt", "large/b.html", "large/c.jsonl", "large/d.md", "large/e.bin")) {
                bad(name, "");
                try (RandomAccessFile file =
                        new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
                    file.setLength(50L * 1024 * 1024);
                }
            }
            bad("large/lines.txt", "a\n".repeat(1_000_000));
            bad("large/one-line.txt", "the talks went on ".repeat(400_000));
            bad("large/tags.html", "<html><body>" + "<p>the talks <b>went on".repeat(250_000));
        }

        void pages() throws IOException {
            String body = "<p>" + report(21).replace("\n\n", "</p><p>") + "</p>";
            good("pages/deep.html", "<html><body>" + "<div>".repeat(100_000) + body);
            good("pages/deep-inline.html", "<html><body>" + "<b><i><font>".repeat(30_000) + body);
            good("pages/open-comment.html", "<html><body>" + body + "<!-- and then nothing");
            good("pages/open-script.html", "<html><body>" + body + "<script>var a = '<p>';");
            good("pages/tables.html", "<html><body>" + "<table><tr><td>".repeat(300) + body);
            good("pages/no-html.html", report(22));
            good("pages/attributes.html", "<html><body " + "a=b ".repeat(10_000) + ">" + body);
            good(
                    "pages/json-ld.html",
                    "<html><script type='application/ld+json'>" + "[".repeat(50_000) + "</script>" + body);
            good("pages/entities.html", "<html><body>&#0;&#xD800;&bogus;&#99999999;" + body);
            bad("pages/frames.html", "<html><frameset cols='1,2'><frame src=a><frame src=b></frameset></html>");
            bad("pages/script-only.html", "<html><body><script>document.write('<p>x</p>')</script></body></html>");
        }

        void records() throws IOException {
            String record =
                    "{\"id\":\"%s\",\"text\":\"The envoys met for an hour on Monday and said that they would meet"
                            + " again in the %s.\"}\n";
            bad(
                    "records/broken.jsonl",
                    String.format(record, "r1", "spring") + "{\"id\": \"r2\", \"text\": \n"
                            + String.format(record, "r3", "summer") + "[1,2]\n\n\"text\"\n{}\nnull\n"
                            + String.format(record, "r4", "autumn"));
            bad("records/twice.jsonl", String.format(record, "t1", "spring") + String.format(record, "t1", "summer"));
            bad("records/nested.jsonl", "{\"a\":".repeat(20_000) + "\n");
            bad("records/nothing.json", "{\"people\": [1, 2, 3]}");
            bad("records/all-bad.jsonl", "not a record\n".repeat(20_000));
            good("records/half-pair.jsonl", String.format(record, "half", "\\ud83d spring \\udc00"));
            reports += 5;
        }

        void foreign() throws IOException {
            bad(
                    "foreign/french.txt",
                    "Les négociateurs se sont réunis lundi pendant deux heures et ont décidé de se revoir. ".repeat(6));
            bad(
                    "foreign/german.txt",
                    "Die Unterhändler trafen sich am Montag für zwei Stunden und wollen sich wieder treffen. "
                            .repeat(6));
            bad(
                    "foreign/spanish.txt",
                    "Los negociadores se reunieron el lunes durante dos horas y acordaron volver a verse. ".repeat(6));
            bad(
                    "foreign/russian.txt",
                    "Переговорщики встретились в понедельник и договорились встретиться снова. ".repeat(6));
            bad(
                    "foreign/arabic.txt",
                    "اجتمع المفاوضون يوم الاثنين لمدة ساعتين واتفقوا على الاجتماع مرة أخرى. ".repeat(6));
            bad("foreign/chinese.txt", "谈判代表星期一会晤了两个小时，并同意再次会面。".repeat(10));
        }

        /** Up to the full number, with more of the kinds that are met most. */
        void fill() throws IOException {
            for (int i = 0; files < ALL; i++) {
                switch (i % 4) {
                    case 0 -> bad("fill/empty-" + i + ".txt", "");
                    case 1 -> bad("fill/nul-" + i + ".txt", report(i) + "\0" + noise(50));
                    case 2 -> bad("fill/buttons-" + i + ".txt", "Share\n\nComments\n\nSubscribe now\n");
                    default ->
                        bad(
                                "fill/record-" + i + ".jsonl",
                                "{\"id\":" + i + ",\"text\":\"" + noise(5).replace("\"", ""));
                }
            }
        }
    }
}
