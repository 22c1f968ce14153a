using System.Collections.Immutable;
using Kinow.ClientApi.Core.Configuration;
using Kinow.ClientApi.Queue;
using Kinow.ClientApi.ReadModel.Reading.Caching;
using Kinow.ClientApi.ReadModel.Reading.Loading;
using Kinow.ClientApi.Search.Documents;
using Kinow.ClientApi.Search.Gateway.Authentication;
using Kinow.ClientApi.Search.Gateway.Exchange;
using Kinow.ClientApi.Sql.Connections;

namespace Kinow.ClientApi.ReadModel;

/// <summary>Which servers the stores of a platform stand on, and how much time and memory they may take.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Sql">The connection string of MySQL.</param>
/// <param name="Search">How the search engine is reached.</param>
public sealed record RealStoreOptions(int Platform, string Sql, SearchGatewayOptions Search)
{
    // Nobody waits there for an answer, and what has to come again is later than a slow server.
    private static readonly TimeSpan BackgroundTime = TimeSpan.FromSeconds(10);

    /// <summary>How the queue is reached; null for a process that neither sends nor carries out commands.</summary>
    public SqsOptions? Queue { get; init; }

    /// <summary>The names of the queues.</summary>
    public CommandQueueNames Queues { get; init; } = CommandQueueNames.Of(Platform);

    /// <summary>How long a container remembers what it has read.</summary>
    public CacheOptions Memory { get; init; } = new();

    /// <summary>How long reading may take.</summary>
    public LoadOptions Fill { get; init; } = new();

    /// <summary>
    /// Limits of the database. Readers give up sooner, by <see cref="LoadOptions.Limit"/>; what they began ends within these.
    /// </summary>
    public SqlOptions SqlLimits { get; init; } = new();

    /// <summary>Layouts other than those of this code, for a second version beside it.</summary>
    internal ImmutableDictionary<DocumentKind, int>? Layouts { get; init; }

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The options that settings say.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static RealStoreOptions From(StoreSettings settings) => WithoutQueue(settings) with
    {
        Queue = new() { Endpoint = settings.Queue },
        Queues = CommandQueueNames.Of(settings),
    };

    /// <summary>The options that settings say for a process that has nothing to do with commands.</summary>
    /// <param name="settings">The settings; what they say of the queue is not read.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static RealStoreOptions WithoutQueue(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(settings.Platform, settings.Sql, SearchOf(settings));
    }

    /// <summary>The same servers, with more time for each than a request has.</summary>
    public RealStoreOptions InBackground() => this with
    {
        Search = Search with { ReadTimeout = BackgroundTime / 5 },
        Queue = Queue is { } queue ? queue with { Deadline = BackgroundTime, AttemptTimeout = BackgroundTime / 2 } : null,
    };

    /// <summary>How settings say that the search engine is reached.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static SearchGatewayOptions SearchOf(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        try
        {
            return new(settings.Search)
            {
                Authentication = SearchAuthentication.Parse(settings.SearchAuthentication),
                CircuitOpenLimit = TimeSpan.FromSeconds(2),
            };
        }
        catch (FormatException wrong)
        {
            throw new SettingsException($"KINOW_SEARCH_AUTH cannot be used: {wrong.Message}");
        }
    }

    /// <summary>The options that the environment of this process says.</summary>
    /// <exception cref="SettingsException">A variable is missing or cannot be used.</exception>
    public static RealStoreOptions FromEnvironment() => From(StoreSettings.FromEnvironment());
}
