using System.Text.Json;
using Kinow.ClientApi.Core.Commands;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Queue.Envelopes;

/// <summary>Commands as text: <c>{"version":1,"kind":"set_bookmark","id":…,"account":…,"instant":…,"data":{…}}</c>, in ASCII.</summary>
public static class CommandEnvelope
{
    private static readonly JsonDocumentOptions Strict = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    /// <summary>Writes a command.</summary>
    public static string Write(Command command)
    {
        ArgumentNullException.ThrowIfNull(command);
        return JsonSerializer.Serialize(Enclose(command), EnvelopeJson.Envelope);
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

    internal static JsonElement ToElement(Command command) => JsonSerializer.SerializeToElement(Enclose(command), EnvelopeJson.Envelope);

    internal static Command Read(JsonElement root)
    {
        CheckVersion(root);
        var envelope = EnvelopeParser.Parse(root, EnvelopeJson.Envelope, "The envelope");
        var kind = CommandKinds.Find(envelope.Kind) ?? throw Unknown($"The kind {CodePoints.Quote(envelope.Kind)} is not known.");
        var command = EnvelopeJson.Commands.Of(kind).Read(envelope);
        return kind.Check(command) is { } wrong ? throw new EnvelopeException(wrong) : command;
    }

    private static Envelope Enclose(Command command)
    {
        var json = EnvelopeJson.Commands.Of(command);
        return new(json.Kind.Version, json.Kind.Name, command.Id, command.UserId, command.Instant, json.Write(command));
    }

    // Before anything else: another version may have other members.
    private static void CheckVersion(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object) throw new EnvelopeException("The envelope is no object.");
        if (!root.TryGetProperty("version", out var version)) throw new EnvelopeException("The envelope has no version.");
        var kind = root.TryGetProperty("kind", out var name) && name.ValueKind == JsonValueKind.String
            ? CommandKinds.Find(name.GetString()!)
            : null;
        var number = 0;
        var isVersion = version.ValueKind == JsonValueKind.Number && version.TryGetInt32(out number) && number > 0;
        if (!isVersion) throw new EnvelopeException(Reason());
        if (kind is not null && kind.Version != number) throw Unknown(Reason());

        string Reason() => $"Version {CodePoints.Quote(version.GetRawText())} of envelopes is not known.";
    }

    private static EnvelopeException Unknown(string reason) => new(reason) { IsOfAnotherVersion = true };
}
