using System.Collections.Immutable;
using System.CommandLine;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Admin.Arguments;

/// <summary>Options that take a text in a language, such as <c>fr=Bienvenue</c>, several times.</summary>
internal static class LanguageTexts
{
    /// <summary>An option.</summary>
    public static Option<string[]> Option(string name, string description)
    {
        var option = new Option<string[]>(name) { Description = description, HelpName = "language=text" };
        option.Validators.Add(result =>
        {
            foreach (var token in result.Tokens.Where(static token => Split(token.Value) is null))
                result.AddError($"{name} takes a language and a text, such as fr=Bienvenue, not {token.Value}.");
        });
        return option;
    }

    /// <summary>The texts in the order they were given; of two in one language, the last.</summary>
    public static ImmutableArray<LocalizedValue> Read(ParseResult parsed, Option<string[]> option) =>
    [
        .. (parsed.GetValue(option) ?? [])
            .Select(static text => Split(text)!.Value)
            .GroupBy(static text => text.Language)
            .Select(static texts => texts.Last()),
    ];

    private static LocalizedValue? Split(string text) =>
        text.Split('=', 2) is [{ Length: > 0 } language, { Length: > 0 } value] && LanguageCode.TryParse(language, out var code)
            ? new(code, value)
            : null;
}
