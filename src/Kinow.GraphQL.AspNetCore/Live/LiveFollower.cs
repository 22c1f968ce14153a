using System.Threading.Channels;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>Who follows one operation within the process.</summary>
internal sealed class LiveFollower : ILiveConnection
{
    private readonly Channel<bool> signal =
        Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Wake(LiveOperation operation) => signal.Writer.TryWrite(true);

    /// <summary>Waits until the operation has something to say.</summary>
    public async ValueTask WaitAsync(CancellationToken cancellationToken) => await signal.Reader.ReadAsync(cancellationToken);
}
