using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Kinow.ClientApi.Core.Commands;

namespace Kinow.ClientApi.Storage.Sqs.Envelopes;

/// <summary>Commands as text: <c>{"version":1,"kind":"set_bookmark","id":…,"account":…,"instant":…,"data":{…}}</c>, in ASCII.</summary>
public static class CommandEnvelope
{
    /// <summary>Version that is written. Any other is refused when read.</summary>
    public const int Version = 1;

    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };
    private static readonly EnvelopeJson Json = EnvelopeJson.Default;

    /// <summary>Writes a command.</summary>
    /// <param name="command">The command.</param>
    public static string Write(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return JsonSerializer.Serialize(Enclose(command), Json.Envelope);
    }

    /// <summary>Reads a command.</summary>
    /// <param name="text">What was written.</param>
    /// <exception cref="EnvelopeException">It is no command that this version understands; the message says why.</exception>
    public static Command Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        try
        {
            using var document = JsonDocument.Parse(text, Strict);
            return Read(document.RootElement);
        }
        catch (JsonException broken) when (broken.Path is null)
        {
            throw new EnvelopeException("The envelope is no JSON.");
        }
    }

    internal static JsonElement ToElement(Command command) => JsonSerializer.SerializeToElement(Enclose(command), Json.Envelope);

    internal static Command Read(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new EnvelopeException("The envelope is no object.");
        if (!root.TryGetProperty("version", out var version)) throw new EnvelopeException("The envelope has no version.");
        if (version.ValueKind != JsonValueKind.Number || !version.TryGetInt32(out var number) || number != Version)
            throw new EnvelopeException($"Version {Shortened(version.GetRawText())} of envelopes is not known.");
        return Command(Parse(root, Json.Envelope, "The envelope"));
    }

    private static Envelope Enclose(Command command) =>
        new(Version, CommandKinds.Of(command), command.Id, command.UserId, command.Instant, Data(command));

    private static Command Command(Envelope envelope)
    {
        _ = Known.Id(envelope.Id, "id");
        _ = Known.Id(envelope.Account, "account");
        _ = Known.Instant(envelope.Instant, "instant");
        return envelope.Kind switch
        {
            CommandKinds.CreateUser => Parse(envelope, Json.CreateUserData).ToCommand(envelope),
            CommandKinds.UpdateProfile => Parse(envelope, Json.UpdateProfileData).ToCommand(envelope),
            CommandKinds.SetBookmark => Parse(envelope, Json.SetBookmarkData).ToCommand(envelope),
            CommandKinds.RecordWatchSession => Parse(envelope, Json.WatchSessionData).ToCommand(envelope),
            CommandKinds.SaveSession => Parse(envelope, Json.SessionData).ToCommand(envelope),
            _ => throw new EnvelopeException($"The kind {Shortened(envelope.Kind)} is not known."),
        };
    }

    private static JsonElement Data(Command command) => command switch
    {
        CreateUser create => JsonSerializer.SerializeToElement(CreateUserData.From(create), Json.CreateUserData),
        UpdateProfile update => JsonSerializer.SerializeToElement(UpdateProfileData.From(update), Json.UpdateProfileData),
        SetBookmark set => JsonSerializer.SerializeToElement(SetBookmarkData.From(set), Json.SetBookmarkData),
        RecordWatchSession watched => JsonSerializer.SerializeToElement(WatchSessionData.From(watched), Json.WatchSessionData),
        SaveSession save => JsonSerializer.SerializeToElement(SessionData.From(save.Session), Json.SessionData),
        _ => throw new ArgumentException("The command has no envelope.", nameof(command)),
    };

    private static T Parse<T>(Envelope envelope, JsonTypeInfo<T> type) => Parse(envelope.Data, type, $"The data of {envelope.Kind}");

    private static T Parse<T>(JsonElement element, JsonTypeInfo<T> type, string what)
    {
        try
        {
            return element.Deserialize(type) ?? throw new EnvelopeException($"{what} is null.");
        }
        catch (JsonException wrong)
        {
            throw new EnvelopeException($"{what} is wrong at {wrong.Path ?? "$"}: {FirstLine(wrong.Message)}");
        }
    }

    private static string FirstLine(string message) => message.Split(" Path:", 2)[0];

    private static string Shortened(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
