using System.Security.Cryptography;
using System.Text;

using Kinow.GraphQL.AspNetCore.Hosting;
using Kinow.GraphQL.AspNetCore.Responses;
using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.Execution;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>Finds the prepared document that a request asks for, by its bytes, its id or its hash.</summary>
internal sealed class DocumentResolver
{
    // Larger texts are prepared each time: kept, a thousand of them would fill the memory.
    private const int LargestKept = 32 * 1024;

    private readonly GraphQLHttpOptions options;
    private readonly GraphQLExecutor executor;
    private readonly TrustedOperationStore trusted;
    private readonly DocumentCache documents;
    private readonly DocumentCache? persisted;

    /// <summary>Creates the resolver.</summary>
    /// <param name="options">Which documents are let in.</param>
    /// <param name="executor">Prepares and keeps documents.</param>
    /// <param name="trusted">The registered operations.</param>
    public DocumentResolver(GraphQLHttpOptions options, GraphQLExecutor executor, TrustedOperationStore trusted)
    {
        this.options = options;
        this.executor = executor;
        this.trusted = trusted;

        // The shared cache may hold what other routes let in; one that is trusted blindly holds registered operations alone.
        documents = options.TrustedOnly ? new(executor.Options.DocumentCacheSize) : executor.Documents;
        persisted = options is { AutomaticPersistedQueries: true, TrustedOnly: false } ? new(options.MaxPersistedQueries) : null;
    }

    /// <summary>Finds the document.</summary>
    /// <param name="members">The request.</param>
    /// <param name="exchange">Takes the document and the operation's name.</param>
    /// <returns>Why the request is refused; <c>null</c> when the document was found, valid or not.</returns>
    public HttpFault? Resolve(in RequestMembers members, Exchange exchange)
    {
        exchange.OperationName = members.OperationName;
        if (members.Query.IsEmpty)
        {
            return ResolveId(members, exchange);
        }

        if (persisted is not null && members.Hash is not null)
        {
            return Register(members, exchange);
        }

        exchange.Document = documents.Find(DocumentText.Key(members));
        return exchange.Document is null ? Prepare(members, exchange) : null;
    }

    /// <summary>Takes a registered operation.</summary>
    /// <param name="operation">The operation.</param>
    /// <param name="exchange">Takes its document.</param>
    public void Take(TrustedOperation operation, Exchange exchange)
    {
        exchange.Trusted = operation;
        exchange.Document = operation.Prepare(executor);
    }

    private HttpFault? ResolveId(in RequestMembers members, Exchange exchange)
    {
        var id = members.DocumentId ?? members.Hash;
        if (id is null)
        {
            return HttpFaults.DocumentMissing;
        }

        if (trusted.TryFindId(id, out var operation))
        {
            Take(operation, exchange);
            return null;
        }

        if (members.DocumentId is not null || options.TrustedOnly)
        {
            return HttpFaults.OperationNotFound;
        }

        if (persisted is null)
        {
            return HttpFaults.PersistedQueryNotSupported;
        }

        exchange.Document = persisted.Find(Encoding.ASCII.GetBytes(id));
        return exchange.Document is null ? HttpFaults.PersistedQueryNotFound : null;
    }

    private HttpFault? Prepare(in RequestMembers members, Exchange exchange)
    {
        if (DocumentText.Copy(members) is not { } text)
        {
            return HttpFaults.NotUnicode;
        }

        if (!options.TrustedOnly)
        {
            exchange.Document = executor.Prepare(text);
        }
        else if (trusted.TryFindText(Encoding.UTF8.GetString(text), out var operation))
        {
            Take(operation, exchange);
        }
        else
        {
            return HttpFaults.TrustedOnly;
        }

        if (members.Query.Length <= LargestKept)
        {
            documents.Add(DocumentText.Key(members), exchange.Document!);
        }

        return null;
    }

    private HttpFault? Register(in RequestMembers members, Exchange exchange)
    {
        if (DocumentText.Copy(members) is not { } text)
        {
            return HttpFaults.NotUnicode;
        }

        if (Convert.ToHexStringLower(SHA256.HashData(text)) != members.Hash)
        {
            return HttpFaults.PersistedQueryHashMismatch;
        }

        exchange.Document = documents.Find(DocumentText.Key(members)) ?? executor.Prepare(text);
        if (exchange.Document.Errors.IsEmpty && text.Length <= LargestKept)
        {
            persisted!.Add(Encoding.ASCII.GetBytes(members.Hash!), exchange.Document);
        }

        return null;
    }
}
