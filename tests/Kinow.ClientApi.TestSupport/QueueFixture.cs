using Kinow.ClientApi.Queue;
using Kinow.TestSupport;

namespace Kinow.ClientApi.TestSupport;

/// <summary>A queue of commands of one's own on a real server.</summary>
internal sealed class QueueFixture : IDisposable
{
    private QueueFixture(SqsClient client, CommandQueueNames names, CommandQueue queue) => (Client, Names, Queue) = (client, names, queue);

    public SqsClient Client { get; }

    public CommandQueueNames Names { get; }

    public CommandQueue Queue { get; }

    public static async Task<QueueFixture> CreateAsync()
    {
        var client = new SqsClient(new()
        {
            Endpoint = await Servers.SqsAsync(),
            Deadline = TimeSpan.FromSeconds(60),
            AttemptTimeout = TimeSpan.FromSeconds(30),
        });
        var isolation = new Isolation();
        var names = CommandQueueNames.Of(isolation.Queue);
        return new(client, names, await CommandQueue.OpenAsync(client, names, create: true, default));
    }

    public void Dispose() => Client.Dispose();
}
