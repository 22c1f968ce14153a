using System.Collections.Immutable;
using Kinow.ClientApi.Worker.Notifications;
using Kinow.ClientApi.Worker.Settling;
using Microsoft.Extensions.Logging.Abstractions;

namespace Kinow.ClientApi.Worker.Tests.Notifications;

/// <summary>A dispatcher at work until it is disposed.</summary>
internal sealed class RunningDispatcher : IAsyncDisposable
{
    private readonly CancellationTokenSource stop = new();
    private readonly Task run;

    public RunningDispatcher(
        ChangeLogDatabase database, Uri receiver, Func<DispatcherOptions, DispatcherOptions>? change = null, OwnChanges? own = null)
        : this(database, [receiver], change, own)
    {
    }

    public RunningDispatcher(
        ChangeLogDatabase database,
        ImmutableArray<Uri> receivers,
        Func<DispatcherOptions, DispatcherOptions>? change = null,
        OwnChanges? own = null)
    {
        var options = new DispatcherOptions { Receivers = receivers };
        options = change?.Invoke(options) ?? options;
        Dispatcher = DispatcherServices.Create(database.Sql, options, Receiver.Secrets, NullLogger<ChangeLogDispatcher>.Instance, own);
        run = Dispatcher.RunAsync(stop.Token);
    }

    public ChangeLogDispatcher Dispatcher { get; }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await run;
        Dispatcher.Dispose();
        stop.Dispose();
    }
}
