using System.Collections;
using System.Text.Json;
using Kinow.Lambda.Secrets;

namespace Kinow.Lambda.Tests.Secrets;

/// <summary>Variables get the secrets that they name, and nothing starts without them.</summary>
public sealed class SecretValuesTests : IAsyncLifetime
{
    private const string Arn = "arn:aws:secretsmanager:eu-west-3:123456789012:secret:kinow/sql-AbCdEf";

    private readonly Dictionary<string, string> set = new(StringComparer.Ordinal);
    private ExtensionServer? server;

    private ExtensionServer Server => server!;

    public async Task InitializeAsync()
    {
        server = await ExtensionServer.StartAsync(notReady: 2);
        Add(Arn, """{"username":"writer","password":"a;b'c","port":3306,"tags":{}}""");
        Add("keys", "key material");
        Add("empty", "");
        server.Answers["binary"] = """{"SecretBinary":"AAAA"}""";
        server.Answers["garbage"] = "<html>";
    }

    public Task DisposeAsync() => Server.DisposeAsync().AsTask();

    [Fact]
    public async Task Secrets_and_members_of_secrets_take_the_place_of_their_names()
    {
        await ResolveAsync(("A", $"secret:{Arn}#username"), ("B", $"secret:{Arn}#password"), ("C", "secret:keys"), ("D", $"secret:{Arn}#port"), ("E", "plain"));
        Assert.Equal("writer", set["A"]);
        Assert.Equal("a;b'c", set["B"]);
        Assert.Equal("key material", set["C"]);
        Assert.Equal("3306", set["D"]);
        Assert.False(set.ContainsKey("E"));
        Assert.Equal(2, Server.Asked.Count);
    }

    [Theory]
    [InlineData("secret:", "without a name")]
    [InlineData("secret:unknown", "answered 400")]
    [InlineData("secret:empty", "is empty")]
    [InlineData("secret:binary", "no SecretString")]
    [InlineData("secret:garbage", "not the expected JSON")]
    [InlineData("secret:keys#member", "not JSON")]
    [InlineData("secret:" + Arn + "#missing", "has no missing")]
    [InlineData("secret:" + Arn + "#tags", "neither a text nor a number")]
    public async Task One_that_cannot_be_had_is_an_error_that_names_the_variable(string value, string reason)
    {
        var error = await Assert.ThrowsAsync<SecretException>(() => ResolveAsync(("KINOW_SQL", value)));
        Assert.Contains("KINOW_SQL", error.Message, StringComparison.Ordinal);
        Assert.Contains(reason, error.Message, StringComparison.Ordinal);
        Assert.Empty(set);
    }

    [Fact]
    public async Task A_wrong_token_is_refused()
    {
        var error = await Assert.ThrowsAsync<SecretException>(() => ResolveAsync("wrong", ("A", "secret:keys")));
        Assert.Contains("answered 401", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_extension_that_is_not_there_is_an_error_in_the_end()
    {
        var address = Server.Address;
        await Server.DisposeAsync();
        using var source = new SecretsExtensionClient(address, ExtensionServer.Token, TimeSpan.FromMilliseconds(200));
        var variables = new Hashtable { ["A"] = "secret:keys" };
        var error = await Assert.ThrowsAsync<SecretException>(() => SecretValues.ResolveAsync(variables, source, set.Add));
        Assert.Contains("does not answer", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_read_is_blotted_out_of_texts()
    {
        await ResolveAsync(("A", "secret:keys"));
        Assert.Equal("refused: ***", Redaction.Apply("refused: key material"));
    }

    private void Add(string id, string text) =>
        Server.Answers[id] = JsonSerializer.Serialize(new { Name = id, SecretString = text, VersionStages = new[] { "AWSCURRENT" } });

    private Task ResolveAsync(params (string Name, string Value)[] variables) => ResolveAsync(ExtensionServer.Token, variables);

    private async Task ResolveAsync(string token, params (string Name, string Value)[] variables)
    {
        using var source = new SecretsExtensionClient(Server.Address, token, TimeSpan.FromSeconds(20));
        await SecretValues.ResolveAsync(variables.ToDictionary(v => v.Name, v => v.Value, StringComparer.Ordinal), source, set.Add);
    }
}
