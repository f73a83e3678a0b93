// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importmapping.h"
#include "textpool.h"

#include <QHash>

#include <array>
#include <span>
#include <unordered_map>

namespace switchyard {

//! What becomes of a row of the file: first what a dry run says, then what was done.
enum class ImportOutcome : quint8 {
    WillMake,
    WillChange,
    Same,    //!< nothing to do
    Refused, //!< by the dry run; `reason` says why
    Made,
    Changed,
    ChangedMeanwhile, //!< on the server, since the dry run; left as it is
    Failed,           //!< refused by the service, or could not be read
    NotCarriedOut,    //!< the answer was lost, and the server has what it had
    Unclear,          //!< the answer was lost, and nobody can tell
    NotSent,          //!< cancelled before its turn
};
inline constexpr size_t importOutcomeCount = 11;

constexpr bool isPlanned(ImportOutcome outcome)
{
    return outcome == ImportOutcome::WillMake || outcome == ImportOutcome::WillChange;
}
//! Another attempt may succeed.
constexpr bool mayBeRetried(ImportOutcome outcome)
{
    return outcome == ImportOutcome::Failed || outcome == ImportOutcome::NotCarriedOut
        || outcome == ImportOutcome::Unclear || outcome == ImportOutcome::NotSent;
}

//! Why a dry run refuses a row.
enum class ImportReason : quint8 {
    None,
    CellCount,       //!< `detail`: how many there are
    TextBehindQuote, //!< between a closing quotation mark and the next separator
    MissingId,
    NotAnId,
    RepeatedId,  //!< `detail`: the other line
    UnknownZone, //!< the text is the row's one change
    NotAnObject, //!< likewise
};

using ImportCounts = std::array<qint64, importOutcomeCount>;

//! One field of one row that the import sets. Texts are codes of ImportPlan::texts.
struct ImportChange
{
    quint16 field = 0;
    bool known = true; //!< false: nobody knows what the field has now
    quint32 before = 0;
    quint32 after = 0;
};

struct ImportRow
{
    quint32 line = 0;
    quint32 id = 0; //!< code of ImportPlan::ids
    ImportOutcome outcome = ImportOutcome::Same;
    ImportReason reason = ImportReason::None;
    quint16 changes = 0;
    quint32 firstChange = 0;
    quint32 detail = 0;
};

//! What a dry run found: a few dozen bytes a row, each different text once. Never changed afterwards, so that it may be read
//! on any thread.
struct ImportPlan
{
    QString file;
    std::vector<ImportField> fields;
    qsizetype columns = 0; //!< cells that a row should have
    std::vector<ImportRow> rows;
    std::vector<ImportChange> changes;
    Texts ids;
    Texts texts;
    ImportCounts counts{};

    qint64 count(ImportOutcome outcome) const { return counts[size_t(outcome)]; }
    qint64 writes() const { return count(ImportOutcome::WillMake) + count(ImportOutcome::WillChange); }
    std::span<const ImportChange> changesOf(const ImportRow &row) const
    {
        return {changes.data() + row.firstChange, row.changes};
    }
};

//! Makes the plan, row by row, from the file and what is known of the fleet. Sends nothing, asks nothing. Any thread.
class ImportPlanner
{
public:
    ImportPlanner(const ImportSource &source, std::shared_ptr<const ImportTarget> target, EntityColumns snapshot);

    //! Rows in the order of the file, the heads first.
    void take(const CsvRow &row);
    //! The heads are not those that the mapping was made for.
    bool headsDiffer() const { return m_headsDiffer; }
    size_t rows() const { return m_plan.rows.size(); }
    ImportPlan finish();

private:
    void refuse(ImportRow &row, ImportReason reason, quint32 detail = 0);
    bool takeId(const CsvRow &cells, ImportRow &row);
    void compare(const CsvRow &cells, ImportRow &row);

    const ImportSource m_source;
    const std::shared_ptr<const ImportTarget> m_target;
    const EntityColumns m_snapshot;
    QHash<QByteArrayView, quint32> m_rowOfId; // of the snapshot, whose bytes stay where they are
    ImportPlan m_plan;
    TextIndex m_ids;
    TextIndex m_texts;
    std::vector<quint32> m_rowOfCode; // of the plan, by the code of the id
    int m_idColumn;
    bool m_hadHeads = false;
    bool m_headsDiffer = false;
};

} // namespace switchyard
