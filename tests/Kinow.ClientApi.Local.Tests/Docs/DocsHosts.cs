namespace Kinow.ClientApi.Local.Tests.Docs;

/// <summary>The programs that all tests of the documentation share; the second one runs only when answers are written anew.</summary>
public sealed class DocsHosts : IAsyncLifetime
{
    // What depends on the moment has to look different then, however slow a machine is.
    private static readonly TimeSpan Later = new(hours: 5, minutes: 1, seconds: 11);

    private readonly SemaphoreSlim starting = new(1);
    private DocsHost? second;

    /// <summary>Whether this run writes what is shown (<c>KINOW_APPROVE</c>).</summary>
    internal static bool Writes { get; } = Environment.GetEnvironmentVariable("KINOW_APPROVE") is not null;

    internal DocsHost First { get; private set; } = null!;

    public async Task InitializeAsync() => First = await DocsHost.StartAsync();

    /// <summary>Another one, hours later by its clock: what differs is not to be shown as if it were always so.</summary>
    internal async Task<DocsHost> SecondAsync()
    {
        await starting.WaitAsync();
        try
        {
            return second ??= await DocsHost.StartAsync(Later);
        }
        finally
        {
            starting.Release();
        }
    }

    public async Task DisposeAsync()
    {
        await First.DisposeAsync();
        if (second is not null) await second.DisposeAsync();
        starting.Dispose();
    }
}
