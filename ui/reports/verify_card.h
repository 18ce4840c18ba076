// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/insight/proof_file.h"

#include <QFrame>

class QLabel;
class QPushButton;

namespace vouch::ui
{

/// What verifying a file gave, in place: the verdict, then what changed.
class VerifyCard final : public QFrame
{
    Q_OBJECT
public:
    explicit VerifyCard(QWidget *parent = nullptr);
    void showBusy(const QString &file);
    void showResult(const QString &file, const insight::FoundProof &found,
                    const insight::Comparison &comparison);
    void showError(const QString &file, const Error &error);
    QString verdict() const;

signals:
    void closed();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void show(const QString &file, const QString &verdict, const QStringList &details, const QColor &colour,
              const QString &icon);

    QLabel *m_icon, *m_file, *m_verdict, *m_details;
    QPushButton *m_close;
};

/// Where files to be verified are dropped; a button too.
class VerifyZone final : public QFrame
{
    Q_OBJECT
public:
    explicit VerifyZone(QWidget *parent = nullptr);

signals:
    void chosen(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
};

} // namespace vouch::ui
