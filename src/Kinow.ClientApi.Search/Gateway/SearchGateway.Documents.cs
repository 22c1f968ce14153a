using System.Globalization;
using Kinow.ClientApi.Search.Gateway.Bodies;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Search.Gateway.Reading;
using Kinow.ClientApi.Search.Gateway.Results;

namespace Kinow.ClientApi.Search.Gateway;

/// <content>Writes of one document.</content>
public sealed partial class SearchGateway
{
    /// <summary>Writes a document if nobody has written it since it was read.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="expected">Which write must be the last.</param>
    /// <param name="document">One JSON object.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal Task<PutResult> PutAsync(
        SearchTarget target, string id, DocumentSequence expected, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        var condition = string.Create(CultureInfo.InvariantCulture, $"if_seq_no={expected.Number}&if_primary_term={expected.Term}");
        return transport.SendAsync(
            Put(target, PathOf("_doc", target.Name, id), condition, document) with { Conditional = true },
            static reply => reply.Status is 200 or 201
                ? new PutResult(PutOutcome.Written, WriteReader.Read(reply).Sequence)
                : new PutResult(IsMissing(reply) ? PutOutcome.IndexMissing : PutOutcome.Conflict, default),
            cancellationToken);
    }

    /// <summary>Writes a document unless there is one.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="document">One JSON object.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal Task<CreateResult> CreateAsync(
        SearchTarget target, string id, ReadOnlyMemory<byte> document, CancellationToken cancellationToken) => transport.SendAsync(
            Put(target, PathOf("_create", target.Name, id), "", document) with { Conditional = true },
            static reply => reply.Status is 200 or 201
                ? new CreateResult(CreateOutcome.Created, WriteReader.Read(reply).Sequence)
                : new CreateResult(IsMissing(reply) ? CreateOutcome.IndexMissing : CreateOutcome.Exists, default),
            cancellationToken);

    /// <summary>Writes a document in place of the one that was read.</summary>
    /// <param name="last">The write that was read; null where there was no document.</param>
    /// <returns>The write; null where somebody else was first, or the index is missing.</returns>
    internal async Task<DocumentSequence?> ReplaceAsync(
        SearchTarget target, string id, DocumentSequence? last, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        if (last is { } expected)
        {
            var put = await PutAsync(target, id, expected, document, cancellationToken);
            return put.Outcome == PutOutcome.Written ? put.Sequence : null;
        }

        var created = await CreateAsync(target, id, document, cancellationToken);
        return created.Outcome == CreateOutcome.Created ? created.Sequence : null;
    }

    /// <summary>Writes a document if the one that is there has a lower version.</summary>
    /// <param name="target">Where.</param>
    /// <param name="id">Its id.</param>
    /// <param name="version">Its version, from 0.</param>
    /// <param name="document">One JSON object.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal Task<ExternalPutOutcome> PutExternalAsync(
        SearchTarget target, string id, long version, ReadOnlyMemory<byte> document, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(version);
        var condition = string.Create(CultureInfo.InvariantCulture, $"version={version}&version_type=external");
        return transport.SendAsync(Put(target, PathOf("_doc", target.Name, id), condition, document), ReadExternal, cancellationToken);
    }

    /// <summary>Removes a document. An entry of the read model is never removed: it becomes a tombstone.</summary>
    /// <param name="index">Index or alias.</param>
    /// <param name="id">Its id.</param>
    /// <param name="expected">Which write must be the last; null for any.</param>
    /// <param name="cancellationToken">The caller's deadline.</param>
    internal Task<DeleteOutcome> DeleteAsync(string index, string id, DocumentSequence? expected, CancellationToken cancellationToken)
    {
        var condition = expected is { } last
            ? string.Create(CultureInfo.InvariantCulture, $"?if_seq_no={last.Number}&if_primary_term={last.Term}")
            : "";
        var call = Writing(HttpMethod.Delete, "delete", PathOf("_doc", index, id) + condition, default, index) with { Conditional = true };
        return transport.SendAsync(call, ReadDeleted, cancellationToken);
    }

    private static ExternalPutOutcome ReadExternal(SearchReply reply)
    {
        if (reply.Status is not (404 or 409))
        {
            WriteReader.Read(reply);
            return ExternalPutOutcome.Written;
        }

        return IsMissing(reply) ? ExternalPutOutcome.IndexMissing : ExternalPutOutcome.Stale;
    }

    private static DeleteOutcome ReadDeleted(SearchReply reply)
    {
        var status = reply.Status;
        var (_, error) = WriteReader.Read(reply);
        if (error is { IsMissingIndex: true }) return DeleteOutcome.IndexMissing;
        return status switch { 404 => DeleteOutcome.NotFound, 409 => DeleteOutcome.Conflict, _ => DeleteOutcome.Deleted };
    }

    private static bool IsMissing(SearchReply reply)
    {
        var status = reply.Status;
        var (_, error) = WriteReader.Read(reply);
        if (error is { IsMissingIndex: true }) return true;
        return status == 409 ? false : throw ReplyRules.Refusal("a write", status, error);
    }

    private SearchCall Put(SearchTarget target, string path, string condition, ReadOnlyMemory<byte> document)
    {
        var alias = target.IsAlias ? "require_alias=true" : "";
        var query =
            (condition, alias) switch { ("", "") => "", ("", _) => "?" + alias, (_, "") => "?" + condition, _ => $"?{condition}&{alias}" };
        return Writing(HttpMethod.Put, "index", path + query, document, target.Name);
    }
}
