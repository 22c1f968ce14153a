using Kinow.GraphQL.AspNetCore.TrustedOperations;
using Kinow.GraphQL.Execution;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Kinow.GraphQL.AspNetCore.Hosting;

/// <summary>What all GraphQL routes of an application share.</summary>
internal sealed class GraphQLServer
{
    /// <summary>Puts the parts together and reads the manifests.</summary>
    /// <exception cref="InvalidDataException">A manifest cannot be read.</exception>
    public GraphQLServer(
        IOptions<GraphQLHttpOptions> options,
        GraphQLExecutor executor,
        IGraphQLContextFactory contexts,
        ILogger<GraphQLServer> logger,
        IIdempotencyKeys? keys = null,
        IRegisteredOperations? registered = null,
        TimeProvider? clock = null,
        IBroadcasts? broadcasts = null)
    {
        Options = options.Value;
        Executor = executor;
        Contexts = contexts;
        Logger = logger;
        Broadcasts = broadcasts;
        Trusted = Options.TrustedOperations.Load();
        if (Trusted.Count > 0) Log.TrustedOperationsLoaded(logger, Trusted.Count);
        Registered = registered is null ? null : new(registered);
        Documents = new(Options, executor, Trusted, Registered);
        Cors = new(Options.Cors, Options.SegmentParameter is null ? null : Options.SegmentHeader);
        Sender = new(Options);
        Runner = new(this);
        Remembering = Options.Answers.MaxAge > TimeSpan.Zero ? new(this, new(Options.Answers, clock ?? TimeProvider.System)) : null;
        Idempotent = keys is null ? null : new(this, keys);
    }

    /// <summary>How GraphQL is served.</summary>
    public GraphQLHttpOptions Options { get; }

    public GraphQLExecutor Executor { get; }

    /// <summary>Creates request contexts.</summary>
    public IGraphQLContextFactory Contexts { get; }

    public ILogger Logger { get; }

    /// <summary>The operations of the manifests.</summary>
    public TrustedOperationStore Trusted { get; }

    /// <summary>Those that are registered while the server runs; <c>null</c> where the application registers none.</summary>
    public RuntimeOperations? Registered { get; }

    /// <summary>Where answers are broadcast; <c>null</c> where none are.</summary>
    public IBroadcasts? Broadcasts { get; }

    public DocumentResolver Documents { get; }

    /// <summary>Tells browsers who may read answers.</summary>
    public CorsHeaders Cors { get; }

    public ResponseSender Sender { get; }

    public RequestRunner Runner { get; }

    /// <summary>Answers from memory what callers share; <c>null</c> where nothing is remembered.</summary>
    public RememberingRunner? Remembering { get; }

    /// <summary>Runs mutations that came with an Idempotency-Key; <c>null</c> where the application does not remember keys.</summary>
    public IdempotentRunner? Idempotent { get; }

    /// <summary>
    /// The response to a request that failed outside its resolvers; its cause, if nobody can explain it, stays in the log.
    /// </summary>
    /// <param name="requestId">Finds it there.</param>
    public GraphQLResponse Explain(Exception error, string requestId)
    {
        if (Executor.Options.Errors.Explain(error) is { } known) return Executor.Refuse(known);
        Log.RequestFailed(Logger, error, requestId);
        return Executor.Reject(
            [new("Something went wrong on our side.", ErrorCodes.InternalServerError) { CorrelationId = requestId }]);
    }
}
