using System.Text;
using System.Threading.Channels;
using Kinow.ClientApi.Broadcast.Publishing;
using Kinow.TestSupport.AppSync;

namespace Kinow.ClientApi.Broadcast.Tests.Publishing;

/// <summary>A service that does as a test says.</summary>
internal sealed class ScriptedService : IBroadcastService
{
    private readonly Channel<AppSyncEvent> calls = Channel.CreateUnbounded<AppSyncEvent>();

    public string Name { get; } = $"scripted-{Guid.NewGuid():N}";

    public int MostBytes { get; init; } = 1_000;

    /// <summary>What becomes of a call.</summary>
    public Func<AppSyncEvent, CancellationToken, Task> Answer { get; set; } = static (_, _) => Task.CompletedTask;

    /// <summary>The next call, whatever becomes of it.</summary>
    public async Task<AppSyncEvent> NextAsync() => await calls.Reader.ReadAsync();

    /// <summary>Whether there was no other call.</summary>
    public bool IsQuiet => !calls.Reader.TryPeek(out _);

    public Task PublishAsync(string channel, ReadOnlyMemory<byte> message, CancellationToken cancellationToken)
    {
        var call = new AppSyncEvent(channel, Encoding.UTF8.GetString(message.Span));

        // Who hears of the call may change what becomes of the next one.
        var answer = Answer;
        calls.Writer.TryWrite(call);
        return answer(call, cancellationToken);
    }
}
