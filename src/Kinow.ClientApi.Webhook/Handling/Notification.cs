using System.Text.Json;

namespace Kinow.ClientApi.Webhook.Handling;

/// <summary>The three parts of a notification.</summary>
/// <param name="EventId">Id of the event.</param>
/// <param name="Subject">Name of the event.</param>
/// <param name="Data">The objects it names.</param>
/// <param name="Documents">Name of the documents of accounts that contain what it tells of; null where nobody has written them.</param>
internal sealed record Notification(string EventId, string Subject, JsonElement Data, string? Documents)
{
    private const int LongestText = 128;

    private static readonly JsonDocumentOptions Options = new() { MaxDepth = 32, AllowDuplicateProperties = false };

    /// <summary>Reads a body; gives instead what is wrong with it. The id may be called <c>id</c> or <c>event_id</c>.</summary>
    public static Notification? Read(ReadOnlyMemory<byte> body, out string problem)
    {
        problem = "";
        try
        {
            using var document = JsonDocument.Parse(body, Options);
            var root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object) problem = "The body is not an object.";
            else if ((Text(root, "id") ?? Text(root, "event_id")) is not { } id) problem = "id is missing or is not a short text.";
            else if (Text(root, "subject") is not { } subject) problem = "subject is missing or is not a short text.";
            else if (!root.TryGetProperty("data", out var data) || data.ValueKind != JsonValueKind.Object)
                problem = "data is missing or is not an object.";
            else return new(id, subject, data.Clone(), Text(root, "documents"));
        }
        catch (JsonException)
        {
            problem = "The body is not JSON.";
        }

        return null;
    }

    private static string? Text(JsonElement root, string name)
    {
        if (!root.TryGetProperty(name, out var value) || value.ValueKind != JsonValueKind.String) return null;
        try
        {
            return value.GetString() is { Length: > 0 and <= LongestText } text ? text : null;
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair: JSON, but no text.
            return null;
        }
    }
}
