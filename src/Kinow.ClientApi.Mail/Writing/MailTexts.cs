using System.Collections.Concurrent;
using System.Text;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Mail.Writing;

/// <summary>
/// The texts of mails, by name and language: files in <c>Texts</c>, whose first line is the subject. What stands in braces is filled in.
/// </summary>
internal static class MailTexts
{
    private static readonly LanguageCode Last = LanguageCode.Parse("en");
    private static readonly ConcurrentDictionary<string, string?> Known = new(StringComparer.Ordinal);

    /// <summary>A text in the first of some languages that it is written in, or in English.</summary>
    /// <param name="values">What is filled in, by name.</param>
    public static (string Subject, string Text) Fill(
        string name, ReadOnlySpan<LanguageCode> languages, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = Find(name, languages);
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (Fill(text.AsSpan(0, end), values), Fill(text.AsSpan(end + 1).Trim(), values));
    }

    private static string Find(string name, ReadOnlySpan<LanguageCode> languages)
    {
        foreach (var language in languages)
        {
            if (Read($"{name}.{language}.txt") is { } text) return text;
        }

        return Read($"{name}.{Last}.txt")!;
    }

    // From left to right, so that nothing that was filled in is filled in again.
    private static string Fill(ReadOnlySpan<char> text, ReadOnlySpan<(string Name, string Value)> values)
    {
        var filled = new StringBuilder();
        while (text.IndexOf('{') is var begin and >= 0)
        {
            var end = begin + text[begin..].IndexOf('}');
            filled.Append(text[..begin]).Append(ValueOf(text[(begin + 1)..end], values));
            text = text[(end + 1)..];
        }

        return filled.Append(text).ToString();
    }

    private static string ValueOf(ReadOnlySpan<char> name, ReadOnlySpan<(string Name, string Value)> values)
    {
        foreach (var (known, value) in values)
        {
            if (name.SequenceEqual(known)) return value;
        }

        throw new InvalidOperationException($"A mail has no value for {name}.");
    }

    private static string? Read(string file) => Known.GetOrAdd(file, static name =>
    {
        using var stream = typeof(MailTexts).Assembly.GetManifestResourceStream(name);
        if (stream is null) return null;
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    });
}
