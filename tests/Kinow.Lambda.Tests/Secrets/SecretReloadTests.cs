using System.Text.Json;
using Kinow.Lambda.Secrets;

namespace Kinow.Lambda.Tests.Secrets;

/// <summary>A secret that is rotated while the process runs is read again by the reference that its variable had.</summary>
[Collection(AloneCollection.Name)]
public sealed class SecretReloadTests : IAsyncLifetime
{
    private const string Variable = "KINOW_TEST_ROTATED";
    private const string Port = "PARAMETERS_SECRETS_EXTENSION_HTTP_PORT";
    private const string Token = "AWS_SESSION_TOKEN";

    private ExtensionServer? server;

    private ExtensionServer Server => server!;

    public async Task InitializeAsync()
    {
        server = await ExtensionServer.StartAsync();
        Environment.SetEnvironmentVariable(Port, $"{Server.Address.Port}");
        Environment.SetEnvironmentVariable(Token, ExtensionServer.Token);
    }

    public Task DisposeAsync()
    {
        foreach (var variable in new[] { Variable, Port, Token }) Environment.SetEnvironmentVariable(variable, null);
        return Server.DisposeAsync().AsTask();
    }

    [Fact]
    public async Task It_is_read_again_and_the_variable_stays()
    {
        Answer("first");
        Environment.SetEnvironmentVariable(Variable, "secret:tokens#keys");
        await SecretValues.ResolveEnvironmentAsync();
        Assert.Equal("first", Environment.GetEnvironmentVariable(Variable));
        var read = SecretReload.Of(Variable)!;
        Assert.Equal("first", await read());
        Answer("second");
        Assert.Equal("second", await read());
        Assert.Equal("first", Environment.GetEnvironmentVariable(Variable));
        Assert.Equal("refused: ***", Redaction.Apply("refused: second"));
    }

    [Fact]
    public async Task One_that_cannot_be_had_is_an_error_and_comes_back_with_the_extension()
    {
        Answer("first");
        Environment.SetEnvironmentVariable(Variable, "secret:tokens#keys");
        await SecretValues.ResolveEnvironmentAsync();
        var read = SecretReload.Of(Variable)!;
        Environment.SetEnvironmentVariable(Token, "wrong");
        Assert.Contains(Variable, (await Assert.ThrowsAsync<SecretException>(() => read())).Message, StringComparison.Ordinal);
        Environment.SetEnvironmentVariable(Token, ExtensionServer.Token);
        Assert.Equal("first", await read());
    }

    [Fact]
    public void A_plain_variable_has_none() => Assert.Null(SecretReload.Of("PATH"));

    private void Answer(string keys) => Server.Answers["tokens"] = JsonSerializer.Serialize(
        new { Name = "tokens", SecretString = JsonSerializer.Serialize(new { keys }), VersionStages = new[] { "AWSCURRENT" } });
}
