using Kinow.GraphQL.AspNetCore.Requests;
using Kinow.GraphQL.AspNetCore.Responses;
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
        IOptions<GraphQLHttpOptions> options, GraphQLExecutor executor, IGraphQLContextFactory contexts, ILogger<GraphQLServer> logger)
    {
        Options = options.Value;
        Executor = executor;
        Contexts = contexts;
        Logger = logger;
        Trusted = Options.TrustedOperations.Load();
        if (Trusted.Count > 0)
        {
            Log.TrustedOperationsLoaded(logger, Trusted.Count);
        }

        Documents = new(Options, executor, Trusted);
        Cors = new(Options.Cors);
        Sender = new(Options);
        Runner = new(this);
    }

    /// <summary>How GraphQL is served.</summary>
    public GraphQLHttpOptions Options { get; }

    /// <summary>The engine.</summary>
    public GraphQLExecutor Executor { get; }

    /// <summary>Makes of HTTP requests what resolvers see.</summary>
    public IGraphQLContextFactory Contexts { get; }

    /// <summary>The log.</summary>
    public ILogger Logger { get; }

    /// <summary>The registered operations.</summary>
    public TrustedOperationStore Trusted { get; }

    /// <summary>Finds documents.</summary>
    public DocumentResolver Documents { get; }

    /// <summary>Tells browsers who may read answers.</summary>
    public CorsHeaders Cors { get; }

    /// <summary>Sends answers.</summary>
    public ResponseSender Sender { get; }

    /// <summary>Runs operations.</summary>
    public RequestRunner Runner { get; }
}
