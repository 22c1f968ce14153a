using System.Text.Json;
using Kinow.GraphQL.AspNetCore.Live.Patching;

namespace Kinow.GraphQL.AspNetCore.Live;

/// <summary>The JSON of live answers.</summary>
internal static class LivePayload
{
    /// <summary>An answer with its number.</summary>
    /// <param name="body">A JSON object without extensions.</param>
    public static byte[] Whole(ReadOnlySpan<byte> body, long sequence)
    {
        using var json = new JsonBuffer(body.Length + 64);
        json.Raw(body[..^1]);
        json.Raw(",\"extensions\":{\"live\":{\"sequence\":"u8);
        json.Number(sequence);
        json.Raw("}}}"u8);
        return json.Written.ToArray();
    }

    /// <summary>
    /// What makes one answer of another; <c>null</c> where either has errors, which are told whole.
    /// </summary>
    public static byte[]? Change(byte[] before, byte[] after, long sequence)
    {
        using var was = JsonDocument.Parse(before);
        using var now = JsonDocument.Parse(after);
        if (was.RootElement.TryGetProperty("errors"u8, out _) || now.RootElement.TryGetProperty("errors"u8, out _)) return null;
        using var json = new JsonBuffer(512);
        json.Raw("{\"extensions\":{\"live\":{\"sequence\":"u8);
        json.Number(sequence);
        json.Raw(",\"patch\":"u8);
        json.Raw(JsonPatch.Between(was.RootElement, now.RootElement));
        json.Raw("}}}"u8);
        return json.Written.ToArray();
    }

    /// <summary>The errors of an answer that has nothing else.</summary>
    public static byte[] ErrorsOf(ReadOnlyMemory<byte> body)
    {
        using var answer = JsonDocument.Parse(body);
        return System.Text.Encoding.UTF8.GetBytes(answer.RootElement.GetProperty("errors"u8).GetRawText());
    }
}
