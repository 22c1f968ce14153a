using Kinow.ClientApi.Demo;
using Kinow.ClientApi.Hosting;
using Kinow.ClientApi.Playback;
using Kinow.ClientApi.Sessions;
using Kinow.GraphQL.Execution;
using Microsoft.Extensions.DependencyInjection;

namespace Kinow.ClientApi.Tests.Hosting;

/// <summary>An API that an IDE is served for tells the directives in its descriptions; others do not.</summary>
public sealed class IdeVariableTests : IDisposable
{
    [Theory]
    [InlineData(null, false)]
    [InlineData("", false)]
    [InlineData("false", false)]
    [InlineData("true", true)]
    public async Task The_variable_decides(string? value, bool shown)
    {
        Environment.SetEnvironmentVariable(ClientApiHost.IdeVariable, value);
        await using var service = ClientApiHost.Build([], null, static builder => builder.Services
            .AddDemoStores(7, 10, DateTimeOffset.UtcNow)
            .Configure<TokenOptions>(static tokens => tokens.AllowGeneratedKeys = true)
            .Configure<PlaybackOptions>(static playback => playback.AllowGeneratedKeys = true));
        Assert.Equal(shown, service.Services.GetRequiredService<GraphQLExecutor>().Options.ShowsDirectives);
    }

    public void Dispose() => Environment.SetEnvironmentVariable(ClientApiHost.IdeVariable, null);
}
