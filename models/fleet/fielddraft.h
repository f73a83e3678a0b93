// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <vector>

namespace switchyard {

//! What may stand in a field that a person types.
enum class FieldRule {
    AnyText,
    Id, //!< names the thing: needed, and never changed later
    TimeZone,
    JsonObject,
};

enum class FieldProblem { None, Missing, NotAnId, UnknownZone, NotAnObject };

//! Empty texts are only a problem where something is needed.
FieldProblem problemOf(FieldRule rule, const QString &text);

//! A member of a thing that a person edits as text. Writing the text that reading gave changes nothing.
template <class Entity>
struct EntityField
{
    const char *name; //!< in files: the head of a CSV column
    FieldRule rule;
    QString (*text)(const Entity &);
    //! An empty text removes the member, but only when it had a value: what was absent stays absent.
    void (*setText)(Entity &, const QString &);
};

//! What is typed into the form of a thing; texts only, so that anything can be typed. Fields are known by their position,
//! which is that of an enumeration such as SiteField.
class FieldDraft
{
public:
    FieldDraft() = default;
    explicit FieldDraft(size_t fields) : m_texts(fields) {}

    template <class Entity, size_t count>
    static FieldDraft of(const Entity &entity, const EntityField<Entity> (&fields)[count])
    {
        FieldDraft draft(count);
        for (size_t i = 0; i < count; ++i)
            draft.m_texts[i] = fields[i].text(entity);
        return draft;
    }
    //! The thing with the draft's texts; members that the draft has no field for stay as they are.
    template <class Entity, size_t count>
    Entity appliedTo(Entity entity, const EntityField<Entity> (&fields)[count]) const
    {
        for (size_t i = 0; i < count; ++i)
            fields[i].setText(entity, m_texts[i]);
        return entity;
    }

    size_t size() const { return m_texts.size(); }
    template <class Field>
    const QString &text(Field field) const
    {
        return m_texts[size_t(field)];
    }
    template <class Field>
    void setText(Field field, const QString &text)
    {
        m_texts[size_t(field)] = text;
    }

    friend bool operator==(const FieldDraft &, const FieldDraft &) = default;

private:
    std::vector<QString> m_texts;
};

//! A field that was changed here and, differently, on the server since the draft was begun.
struct FieldConflict
{
    size_t field;
    QString base; //!< when the edit began
    QString mine;
    QString theirs; //!< on the server now
};

//! Three-way comparison of drafts. Fields changed on one side only are merged silently into `merged`; conflicting ones
//! hold mine there until somebody decides.
struct FieldMerge
{
    FieldDraft merged;
    std::vector<size_t> changedThere; //!< taken over from the server
    std::vector<FieldConflict> conflicts;

    static FieldMerge of(const FieldDraft &base, const FieldDraft &mine, const FieldDraft &theirs);
};

} // namespace switchyard
