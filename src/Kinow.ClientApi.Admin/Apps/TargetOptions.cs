using System.CommandLine;
using System.CommandLine.Parsing;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Admin.Apps;

/// <summary>The options that say which builds something is for, and where.</summary>
internal sealed class TargetOptions
{
    private const string Build = "--build";
    private const string Country = "--country";
    private const string Language = "--language";

    private readonly Option<BuildRange> builds = new(Build)
    {
        Description = "Their versions, such as 5.2.1, \"<5.2\" or \">=5.0 <5.2\" [all]",
        HelpName = "range",
        CustomParser = static result => Parsed.Value<BuildRange>(
            result, BuildRange.TryParse, $"{Build} takes versions, such as 5.2.1, \"<5.2\" or \">=5.0 <5.2\""),
    };

    private readonly Option<CountryCode?> country = new(Country)
    {
        Description = "Where, such as FR [everywhere]",
        HelpName = "code",
        CustomParser = static result => Parsed.Value<CountryCode>(
            result, CountryCode.TryParse, $"{Country} takes the two letters of a country, such as FR"),
    };

    private readonly Option<LanguageCode?> language = new(Language)
    {
        Description = "For those who are answered in this language, such as fr [all]",
        HelpName = "code",
        CustomParser = static result => Parsed.Value<LanguageCode>(
            result, LanguageCode.TryParse, $"{Language} takes the two letters of a language, such as fr"),
    };

    /// <summary>Adds them to a command.</summary>
    public void AddTo(Command command)
    {
        foreach (var option in (Option[])[builds, country, language]) command.Options.Add(option);
    }

    /// <summary>Whether one of them is given.</summary>
    public bool AreGiven(CommandResult result) =>
        ((Option[])[builds, country, language]).Any(option => result.GetResult(option) is { Implicit: false });

    /// <summary>What they say.</summary>
    public AppTarget Read(ParseResult parsed, AppPlatform? platform) =>
        new(platform, parsed.GetValue(builds), parsed.GetValue(country), parsed.GetValue(language));

    /// <summary>Whether something is for what they say. What is not said fits all.</summary>
    public bool Fits(ParseResult parsed, AppTarget target) =>
        (parsed.GetResult(builds) is null or { Implicit: true } || target.Builds == parsed.GetValue(builds))
        && (parsed.GetValue(country) is not { } where || target.Country == where)
        && (parsed.GetValue(language) is not { } spoken || target.Language == spoken);
}
