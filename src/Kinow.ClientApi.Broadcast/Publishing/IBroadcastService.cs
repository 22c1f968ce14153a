namespace Kinow.ClientApi.Broadcast.Publishing;

/// <summary>A service that passes on to all subscribers of a channel what is published there.</summary>
public interface IBroadcastService
{
    /// <summary>Its name in logs and metrics.</summary>
    string Name { get; }

    /// <summary>The longest message that it takes, in bytes.</summary>
    int MostBytes { get; }

    /// <summary>Publishes a message.</summary>
    /// <param name="channel">The channel, which need not have been there before.</param>
    /// <param name="message">JSON in UTF-8.</param>
    /// <exception cref="BroadcastException">It did not take it.</exception>
    /// <exception cref="HttpRequestException">It cannot be reached.</exception>
    Task PublishAsync(string channel, ReadOnlyMemory<byte> message, CancellationToken cancellationToken);
}
