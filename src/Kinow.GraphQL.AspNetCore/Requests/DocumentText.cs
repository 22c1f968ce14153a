using System.Text.Json;

namespace Kinow.GraphQL.AspNetCore.Requests;

/// <summary>The text of a document as a caller sent it.</summary>
internal static class DocumentText
{
    /// <summary>Copies the text, without JSON's escapes.</summary>
    /// <returns>The text in UTF-8; <c>null</c> when an escape is half of a surrogate pair.</returns>
    public static byte[]? Copy(in RequestMembers members)
    {
        if (!members.IsEscaped) return members.Query.ToArray();
        var quoted = new byte[members.Query.Length + 2];
        quoted[0] = quoted[^1] = (byte)'"';
        members.Query.CopyTo(quoted.AsMemory(1));
        var reader = new Utf8JsonReader(quoted);
        reader.Read();
        try
        {
            var text = new byte[members.Query.Length];
            return text[..reader.CopyString(text)];
        }
        catch (InvalidOperationException)
        {
            return null;
        }
    }

    /// <summary>
    /// The bytes to look a document up by: those the caller sent. Text from a URL with a backslash would be taken for JSON that means
    /// another text, so it gets a mark that JSON cannot have.
    /// </summary>
    public static ReadOnlySpan<byte> Key(in RequestMembers members) =>
        members.IsPlain && members.Query.Span.Contains((byte)'\\') ? (byte[])[0, .. members.Query.Span] : members.Query.Span;
}
