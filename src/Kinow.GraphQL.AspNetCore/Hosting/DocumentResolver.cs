using System.Security.Cryptography;
using System.Text;
using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>Finds the prepared document that a request asks for, by its bytes, its id or its hash.</summary>
internal sealed class DocumentResolver
{
    // Larger texts are prepared each time, because a thousand cached ones would fill the memory. A cache of documents sees to that by its
    // keys; that of persisted queries, whose keys are hashes, cannot.
    private const int LargestKept = 32 * 1024;

    private readonly GraphQLHttpOptions options;
    private readonly GraphQLExecutor executor;
    private readonly TrustedOperationStore trusted;
    private readonly RuntimeOperations? registered;
    private readonly DocumentCache documents;
    private readonly DocumentCache? persisted;

    /// <summary>Creates the resolver.</summary>
    /// <param name="trusted">The operations of the manifests.</param>
    /// <param name="registered">Those that are registered while the server runs; <c>null</c> where the application registers none.</param>
    public DocumentResolver(
        GraphQLHttpOptions options, GraphQLExecutor executor, TrustedOperationStore trusted, RuntimeOperations? registered)
    {
        this.registered = registered;
        this.options = options;
        this.executor = executor;
        this.trusted = trusted;

        // The executor's cache may hold documents of other routes; with TrustedOnly a cache hit must imply a registered operation.
        documents = options.TrustedOnly ? new(executor.Options.DocumentCacheSize) : executor.Documents;
        persisted = options is { AutomaticPersistedQueries: true, TrustedOnly: false } ? new(options.MaxPersistedQueries) : null;
    }

    /// <summary>Finds the document. Completes synchronously unless it is none of the manifests.</summary>
    /// <returns>Why the request is refused; <c>null</c> when the document was found, valid or not.</returns>
    public ValueTask<HttpError?> ResolveAsync(HttpRequestState state) =>
        Resolve(state) is var fault && fault is not null && registered is not null
            ? FindRegisteredAsync(state, fault, registered)
            : new(fault);

    /// <summary>Finds a registered operation by its id, or by its name where it is one of the manifests.</summary>
    /// <returns>Why the request is refused; <c>null</c> when the operation was found.</returns>
    public ValueTask<HttpError?> ResolveAsync(HttpRequestState state, string idOrName)
    {
        if (!trusted.TryFind(idOrName, out var operation))
            return registered is null ? new(HttpErrors.OperationNotFound) : FindRegisteredAsync(state, idOrName, registered);
        Use(operation, state);
        return default;
    }

    private HttpError? Resolve(HttpRequestState state)
    {
        ref readonly var members = ref state.Members;
        state.OperationName = members.OperationName;
        if (members.Query.IsEmpty) return ResolveId(members, state);
        if (persisted is not null && members.Hash is not null) return Register(members, state);
        state.Document = documents.Find(DocumentText.Key(members));
        return state.Document is null ? Prepare(members, state) : null;
    }

    private async ValueTask<HttpError?> FindRegisteredAsync(HttpRequestState state, HttpError fault, RuntimeOperations operations) =>
        TryUse(await operations.GetAsync(state.Http.RequestAborted), state) ? null : fault;

    private async ValueTask<HttpError?> FindRegisteredAsync(HttpRequestState state, string id, RuntimeOperations operations)
    {
        if (!(await operations.GetAsync(state.Http.RequestAborted)).TryFindId(id, out var operation)) return HttpErrors.OperationNotFound;
        Use(operation, state);
        return null;
    }

    // Takes an operation that was registered while the server runs. It is not kept: it may be registered no longer.
    private bool TryUse(TrustedOperationStore operations, HttpRequestState state)
    {
        ref readonly var members = ref state.Members;
        TrustedOperation? operation = null;
        if (members.Query.IsEmpty)
        {
            if ((members.DocumentId ?? members.Hash) is { } id) operations.TryFindId(id, out operation);
        }
        else if (options.TrustedOnly && DocumentText.Copy(members) is { } text)
        {
            operations.TryFindText(Encoding.UTF8.GetString(text), out operation);
        }

        if (operation is null) return false;
        Use(operation, state);
        return true;
    }

    private void Use(TrustedOperation operation, HttpRequestState state)
    {
        state.Trusted = operation;
        state.Document = operation.Prepare(executor);
    }

    private HttpError? ResolveId(in RequestMembers members, HttpRequestState state)
    {
        var id = members.DocumentId ?? members.Hash;
        if (id is null) return HttpErrors.DocumentMissing;
        if (trusted.TryFindId(id, out var operation))
        {
            Use(operation, state);
            return null;
        }

        if (members.DocumentId is not null || options.TrustedOnly) return HttpErrors.OperationNotFound;
        if (persisted is null) return HttpErrors.PersistedQueryNotSupported;
        state.Document = persisted.Find(Encoding.ASCII.GetBytes(id));
        return state.Document is null ? HttpErrors.PersistedQueryNotFound : null;
    }

    private HttpError? Prepare(in RequestMembers members, HttpRequestState state)
    {
        if (DocumentText.Copy(members) is not { } text) return HttpErrors.NotUnicode;
        if (!options.TrustedOnly) state.Document = executor.Prepare(text);
        else if (trusted.TryFindText(Encoding.UTF8.GetString(text), out var operation)) Use(operation, state);
        else return HttpErrors.TrustedOnly;
        state.Document = documents.Add(DocumentText.Key(members), state.Document!);
        return null;
    }

    private HttpError? Register(in RequestMembers members, HttpRequestState state)
    {
        if (DocumentText.Copy(members) is not { } text) return HttpErrors.NotUnicode;
        if (Convert.ToHexStringLower(SHA256.HashData(text)) != members.Hash) return HttpErrors.PersistedQueryHashMismatch;
        state.Document = documents.Find(DocumentText.Key(members)) ?? executor.Prepare(text);
        if (state.Document.Errors.IsEmpty && text.Length <= LargestKept)
        {
            persisted!.Add(Encoding.ASCII.GetBytes(members.Hash!), state.Document);
        }

        return null;
    }
}
