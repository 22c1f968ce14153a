namespace Kinow.ClientApi.Queue;

/// <summary>The address of a queue: known, or asked for at its first use. A service that is away at first is asked again.</summary>
internal sealed class QueueAddress
{
    private readonly SqsClient client;
    private readonly string name;
    private volatile string? url;

    public QueueAddress(SqsClient client, string name, string? url = null) => (this.client, this.name, this.url) = (client, name, url);

    public async ValueTask<string> GetAsync(CancellationToken cancellationToken) =>
        url ??= await client.GetQueueUrlAsync(name, cancellationToken);
}
