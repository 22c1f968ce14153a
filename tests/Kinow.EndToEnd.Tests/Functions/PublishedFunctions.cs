using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The functions, published once for all tests that start them.</summary>
public sealed class PublishedFunctions : IAsyncLifetime
{
    public static string GraphQL { get; } = FunctionBuild.Folder("graphql");

    public static string Worker { get; } = FunctionBuild.Folder("worker");

    public static string Webhook { get; } = FunctionBuild.Folder("webhook");

    public Task InitializeAsync() => FunctionBuild.EnsureAsync();

    public Task DisposeAsync() => Task.CompletedTask;
}
