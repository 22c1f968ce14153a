using Kinow.EndToEnd.Tests.Real;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>
/// A seeded platform on real servers for all tests of functions that only read. It is made when the first one asks for it.
/// </summary>
public sealed class FunctionPlatform : IAsyncLifetime
{
    private const int Products = 300;

    private Task<RealSystem>? system;

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync()
    {
        if (system is { IsCompletedSuccessfully: true }) await (await system).DisposeAsync();
    }

    internal Task<RealSystem> SystemAsync() => system ??= RealSystem.PrepareAsync(Products);
}
