// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"
#include "devicestore.h"
#include "fleetstore.h"
#include "worker.h"

#include <QAbstractListModel>

namespace switchyard {

//! A site or device that was found.
struct SubjectFind
{
    QByteArray id; //!< a site's id or a device's synth id
    bool isDevice = false;
    QByteArray site; //!< a device's site, empty while its details are not loaded; a site's own id
    QString title;   //!< name of the site, id of the device
    QString detail;  //!< what else is known: "Battery pack · SN-1 · S-1"

    friend bool operator==(const SubjectFind &, const SubjectFind &) = default;
};

//! Sites and devices by id, name, city, kind, maker, model, serial number or site, at most `mostFound`: the very id
//! first, then sites, then devices. Pure, any thread. \a kind: the word of the contract for a kind that the text means;
//! may be empty.
std::vector<SubjectFind> findSubjects(const EntityColumns &sites, const EntityColumns &devices, const QString &text,
                                      const QString &kind);

//! What findSubjects() finds, as a list. Searches a snapshot of both stores on the worker; the newest text wins, and
//! what was found before stays until then. Needs stores and worker for its life. GUI thread.
class SubjectSearchModel final : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role {
        IdRole = Qt::UserRole, //!< QByteArray
        DeviceRole,            //!< bool: a device, else a site
        SiteRole,              //!< QByteArray, as in SubjectFind
    };
    static constexpr int mostFound = 50;
    //! A shorter text finds nothing.
    static constexpr qsizetype shortestText = 2;

    SubjectSearchModel(const FleetStore &sites, const DeviceStore &devices, Worker &worker, QObject *parent = nullptr);

    //! Searches also when the text is the same as before: the fleet may be another one.
    void search(const QString &text);
    const QString &text() const { return m_text; }
    bool isSearching() const { return m_call.isPending(); }
    const SubjectFind &at(int row) const { return m_found[size_t(row)]; }

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    //! The rows are those of text() now.
    void searched();

private:
    void show(std::vector<SubjectFind> found);

    const FleetStore &m_sites;
    const DeviceStore &m_devices;
    Worker &m_worker;
    QString m_text;
    std::vector<SubjectFind> m_found;
    Latest<std::vector<SubjectFind>> m_call;
};

} // namespace switchyard
