// What the verbs are asked for, and how their words say it. Only this folder includes it.
#pragma once

#include "app/cli/verbs.h"

#include <CLI/CLI.hpp>

#include <string>

namespace jointly::cli {

// Filled while the words are parsed.
struct Asked {
    NewOptions make;
    DoOptions act;
    ShowOptions show;
    ConsensusOptions consensus;
    DraftOptions draft;
    ThreadOptions thread;
    MinutesOptions minutes;
    LedgerOptions ledger;
    SinceOptions since;
    AdjournOptions adjourn;
    PeopleOptions people;
    AttachOptions attach;
    AttachmentsOptions attachments;
    RedactOptions redact;
    UpdateOptions update;
    SuccessorOptions successor;
    PacketOptions packet;
    RedlineOptions redline;
    ContractImportOptions contract_import;
    ContractShowOptions contract_show;
    TemplateOptions templates;
    std::string restored;  // the one template, or all where it is empty
    TaImportOptions ta_import;
    ReleaseImportOptions release_import;
    InitialsImportOptions initials_import;
    VerifyOptions verify;
    DiffOptions diff;
    InspectOptions inspect;
    ExportOptions handed_on;
    CheckpointOptions checkpoint;
    ScreenshotOptions screenshot;
    MirrorOptions mirror;
    std::string topic;
};

// The verbs of a session: those that write to it, show it, prove it.
void describe_sessions(CLI::App& app, Asked& asked);
// Those that write papers of it, and of contracts.
void describe_papers(CLI::App& app, Asked& asked);
// The templates of those papers; and which of them a paper takes.
void describe_templates(CLI::App& app, Asked& asked);
void describe_templates_of(CLI::App& verb, TemplateOptions& templates);

}  // namespace jointly::cli
