using System.Text.Json.Nodes;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Queue.Envelopes;
using Kinow.ClientApi.TestSupport;

namespace Kinow.ClientApi.Queue.Tests;

public sealed class CommandEnvelopeTests
{
    private static readonly Guid User = Guid.CreateVersion7();

    [Fact]
    public void Every_kind_comes_back_as_it_was()
    {
        Command[] commands = [Commands.Create(User), Commands.Rename(User, "é"), Commands.Rename(User, null), Commands.Bookmark(User), Commands.Watch(User), Commands.Watch(User, null)];

        Assert.All(commands, static command => Assert.Equal(command, CommandEnvelope.Read(CommandEnvelope.Write(command))));

        var saved = Commands.Session(User);
        var read = Assert.IsType<SaveSession>(CommandEnvelope.Read(CommandEnvelope.Write(saved)));
        Assert.Equal((saved.Id, saved.UserId, saved.Instant), (read.Id, read.UserId, read.Instant));
        Assert.Equivalent(saved.Session, read.Session, strict: true);
    }

    [Fact]
    public void The_form_is_the_published_one()
    {
        var command = Commands.Bookmark(User);

        var json = JsonNode.Parse(CommandEnvelope.Write(command))!.AsObject();

        Assert.Equal(["version", "kind", "id", "account", "instant", "data"], json.Select(static p => p.Key));
        Assert.Equal(1, (int)json["version"]!);
        Assert.Equal("set_bookmark", (string)json["kind"]!);
        Assert.Equal(command.Id.ToString("D"), (string)json["id"]!);
        Assert.Equal(User.ToString("D"), (string)json["account"]!);
        Assert.Equal("""{"productId":7,"bookmarked":true}""", json["data"]!.ToJsonString());
    }

    [Fact]
    public void Nothing_but_ascii_goes_over_the_wire() =>
        Assert.All(CommandEnvelope.Write(Commands.Create(User)), static c => Assert.InRange(c, ' ', '~'));

    [Theory]
    [InlineData("version", "2", "Version 2 of envelopes is not known.")]
    [InlineData("version", "\"1\"", "Version \"1\" of envelopes is not known.")]
    [InlineData("version", null, "The envelope has no version.")]
    [InlineData("kind", "\"drop_tables\"", "The kind drop_tables is not known.")]
    [InlineData("kind", null, "The envelope is wrong")]
    [InlineData("id", "\"7\"", "The envelope is wrong at $.id")]
    [InlineData("id", "\"00000000-0000-0000-0000-000000000000\"", "id is empty.")]
    [InlineData("account", "17", "The envelope is wrong at $.account")]
    [InlineData("instant", "\"yesterday\"", "The envelope is wrong at $.instant")]
    [InlineData("instant", "\"0001-01-01T00:00:00Z\"", "instant is out of range.")]
    [InlineData("data", null, "The envelope is wrong")]
    [InlineData("data", "null", "The data of set_bookmark is null.")]
    [InlineData("data", "[]", "The data of set_bookmark is wrong at $")]
    [InlineData("data", """{"productId":"7","bookmarked":true}""", "The data of set_bookmark is wrong at $.productId")]
    [InlineData("data", """{"productId":7.5,"bookmarked":true}""", "The data of set_bookmark is wrong at $.productId")]
    [InlineData("data", """{"productId":-7,"bookmarked":true}""", "productId is no identifier: -7.")]
    [InlineData("data", """{"productId":7}""", "The data of set_bookmark is wrong at $")]
    [InlineData("data", """{"productId":7,"bookmarked":true,"colour":"red"}""", "The data of set_bookmark is wrong at $.colour")]
    [InlineData("extra", "1", "The envelope is wrong at $.extra")]
    public void What_is_wrong_is_told(string member, string? value, string reason)
    {
        var json = JsonNode.Parse(CommandEnvelope.Write(Commands.Bookmark(User)))!.AsObject();
        if (value is null) json.Remove(member);
        else json[member] = JsonNode.Parse(value);

        Assert.StartsWith(
            reason, Assert.Throws<EnvelopeException>(() => CommandEnvelope.Read(json.ToJsonString())).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[1]")]
    [InlineData("null")]
    [InlineData("<xml/>")]
    [InlineData("""{"version":1,"version":1}""")]
    [InlineData("""{"version":1,"kind":{"a":{"a":{"a":{"a":{"a":{"a":{"a":{"a":1}}}}}}}}}""")]
    public void What_is_no_envelope_is_refused(string text) => Assert.Throws<EnvelopeException>(() => CommandEnvelope.Read(text));

    [Fact]
    public void A_truncated_envelope_is_refused_wherever_it_ends()
    {
        var whole = CommandEnvelope.Write(Commands.Watch(User));

        for (var length = 0; length < whole.Length; length++)
            Assert.Throws<EnvelopeException>(() => CommandEnvelope.Read(whole[..length]));
    }
}
