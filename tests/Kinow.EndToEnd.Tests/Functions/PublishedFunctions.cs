using Kinow.TestSupport.Lambda;

namespace Kinow.EndToEnd.Tests.Functions;

/// <summary>The functions, published once for all tests that start them.</summary>
public sealed class PublishedFunctions : IAsyncLifetime
{
    public static string GraphQL { get; } = FunctionBuild.Folder("graphql");

    public Task InitializeAsync() => FunctionBuild.RunAsync("graphql");

    public Task DisposeAsync() => Task.CompletedTask;
}
