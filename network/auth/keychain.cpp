// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychain.h"

#include "log.h"

#include <qt6keychain/keychain.h>

namespace switchyard {

using namespace Qt::StringLiterals;

namespace {

QString service()
{
    return u"switchyard"_s;
}

ApiError errorOf(const QKeychain::Job &job)
{
    ApiError error = ApiError::of(ApiError::Kind::Keychain, job.errorString());
    error.operation = "keychain";
    switch (job.error()) {
    case QKeychain::AccessDeniedByUser: error.code = u"denied-by-user"_s; break;
    case QKeychain::AccessDenied: error.code = u"denied"_s; break;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented: error.code = u"no-backend"_s; break;
    default: break; // 0.13 answers OtherError for most things, a missing service among them
    }
    return error;
}

} // namespace

Call<std::optional<Secret>> Keychain::read(const SecretKey &key)
{
    Promise<std::optional<Secret>> promise;
    auto *job = new QKeychain::ReadPasswordJob(service()); // deletes itself when finished
    job->setKey(key.text());
    QObject::connect(job, &QKeychain::Job::finished, &m_home, [promise, job] {
        if (job->error() == QKeychain::NoError)
            promise.settle(std::optional(Secret(job->binaryData())));
        else if (job->error() == QKeychain::EntryNotFound)
            promise.settle(std::optional<Secret>());
        else
            promise.settle(errorOf(*job));
    });
    job->start();
    return promise.call();
}

Call<Done> Keychain::write(const SecretKey &key, const Secret &secret)
{
    Promise<Done> promise;
    auto *job = new QKeychain::WritePasswordJob(service());
    job->setKey(key.text());
    job->setBinaryData(secret.reveal());
    QObject::connect(job, &QKeychain::Job::finished, &m_home, [promise, job] {
        promise.settle(job->error() == QKeychain::NoError ? Result(Done{}) : Result<Done>(errorOf(*job)));
    });
    job->start();
    return promise.call();
}

Call<Done> Keychain::remove(const SecretKey &key)
{
    Promise<Done> promise;
    auto *job = new QKeychain::DeletePasswordJob(service());
    job->setKey(key.text());
    QObject::connect(job, &QKeychain::Job::finished, &m_home, [promise, job] {
        const bool gone = job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound;
        promise.settle(gone ? Result(Done{}) : Result<Done>(errorOf(*job)));
    });
    job->start();
    return promise.call();
}

} // namespace switchyard
