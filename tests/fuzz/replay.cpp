// SPDX-License-Identifier: GPL-3.0-or-later
// Feeds a fuzz target with its corpus, without libFuzzer: every file as it is, cut at every place, and with every byte
// changed to what parsers stumble over.
#include <QByteArray>
#include <QDir>
#include <QFile>

#include <cstdio>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

namespace {

int runs = 0; // of this program, which is nothing but a loop

void run(const QByteArray &input)
{
    ++runs;
    LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t *>(input.constData()), size_t(input.size()));
}

void runVariants(const QByteArray &input)
{
    run(input);
    // Sixty places of a big file will do: this is a replay, not a search.
    const qsizetype step = std::max<qsizetype>(1, input.size() / 60);
    for (qsizetype i = 0; i < input.size(); i += step) {
        run(input.left(i));
        for (const char byte : {'\0', '"', '{', ']', '9', '-', 'e', '\\', '\xff'}) {
            QByteArray changed = input;
            changed[i] = byte;
            run(changed);
        }
        run(input.left(i) + input.mid(i + 1));
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2 || !QDir(QFile::decodeName(argv[1])).exists()) {
        std::fprintf(stderr, "usage: %s CORPUS\n", argv[0]);
        return 2;
    }
    const QDir corpus(QFile::decodeName(argv[1]));
    const auto names = corpus.entryList(QDir::Files, QDir::Name);
    for (const auto &name : names) {
        QFile file(corpus.filePath(name));
        if (!file.open(QIODevice::ReadOnly)) {
            std::fprintf(stderr, "cannot read %s\n", qPrintable(file.fileName()));
            return 2;
        }
        runVariants(file.readAll());
    }
    std::printf("%d inputs from %d files\n", runs, int(names.size()));
    return names.isEmpty() ? 2 : 0;
}
