using Kinow.ClientApi.Storage.Aurora.Connections;
using Kinow.ClientApi.Storage.Configuration;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway;
using Kinow.ClientApi.Storage.Elasticsearch.Gateway.Authentication;
using Kinow.ClientApi.Storage.Reading.Fills;
using Kinow.ClientApi.Storage.Reading.Memory;
using Kinow.ClientApi.Storage.Sqs;

namespace Kinow.ClientApi.Storage;

/// <summary>Which servers the stores of a platform stand on, and how much time and memory they may take.</summary>
/// <param name="Platform">The platform.</param>
/// <param name="Sql">The connection string of MySQL.</param>
/// <param name="Search">How the search engine is reached.</param>
public sealed record RealStoreOptions(int Platform, string Sql, SearchGatewayOptions Search)
{
    /// <summary>The endpoint of the queue; null for a process that sends no commands.</summary>
    public Uri? Queue { get; init; }

    /// <summary>The names of the queues.</summary>
    public CommandQueueNames Queues { get; init; } = CommandQueueNames.Of(Platform);

    /// <summary>How long a container remembers what it has read.</summary>
    public MemoryOptions Memory { get; init; } = new();

    /// <summary>How long reading may take.</summary>
    public FillOptions Fill { get; init; } = new();

    /// <summary>Limits of the database. Readers give up sooner, by <see cref="FillOptions.Limit"/>; what they began ends within these.</summary>
    public SqlOptions SqlLimits { get; init; } = new();

    /// <summary>The clock.</summary>
    public TimeProvider TimeProvider { get; init; } = TimeProvider.System;

    /// <summary>The options that settings say.</summary>
    /// <param name="settings">The settings.</param>
    /// <exception cref="SettingsException">A setting is missing or cannot be used.</exception>
    public static RealStoreOptions From(StoreSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return new(settings.Platform, settings.Sql, SearchOf(settings)) { Queue = settings.Queue, Queues = settings.Queues };
    }

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

                // On the same machine it costs more than it gains.
                Compression = !settings.Search.IsLoopback,
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
