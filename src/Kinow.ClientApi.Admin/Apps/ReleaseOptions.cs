using System.CommandLine;
using Kinow.ClientApi.Core.Apps;

namespace Kinow.ClientApi.Admin.Apps;

/// <summary>The options that say what is released of an app.</summary>
internal sealed class ReleaseOptions
{
    private const int MaxUrl = 500;

    private readonly Option<string?> minimum = AppArguments.Version("--minimum", "The first build that can be used");
    private readonly Option<string?> recommended = AppArguments.Version("--recommended", "The first build that need not be updated");
    private readonly Option<string?> storeUrl = new("--store-url")
    {
        Description = $"Where the app is got, or {AppArguments.None} [as it is]",
        HelpName = "url",
    };

    /// <summary>Adds them to a command, with what holds of them together.</summary>
    public void AddTo(Command command)
    {
        Option[] all = [minimum, recommended, storeUrl];
        foreach (var option in all) command.Options.Add(option);
        storeUrl.Validators.Add(static result =>
        {
            if (result.Tokens is [var token] && token.Value != AppArguments.None && !IsAddress(token.Value))
                result.AddError($"--store-url takes an https address of at most {MaxUrl} characters, or none, not {token.Value}.");
        });
        command.Validators.Add(result =>
        {
            if (all.All(option => result.GetResult(option) is null))
                result.AddError("Say what is released: --minimum, --recommended, --store-url.");
        });
    }

    /// <summary>What is released, of what was.</summary>
    public AppRelease Change(ParseResult parsed, AppRelease release) => release with
    {
        Minimum = Version(parsed.GetValue(minimum), release.Minimum),
        Recommended = Version(parsed.GetValue(recommended), release.Recommended),
        StoreUrl = parsed.GetValue(storeUrl) switch
        {
            null => release.StoreUrl,
            AppArguments.None => null,
            var url => url,
        },
    };

    /// <summary>What was said, for the book of what operators do.</summary>
    public IEnumerable<(string Name, string? Value)> Arguments(ParseResult parsed) =>
        [("minimum", parsed.GetValue(minimum)), ("recommended", parsed.GetValue(recommended)), ("storeUrl", parsed.GetValue(storeUrl))];

    private static bool IsAddress(string text) =>
        text.Length <= MaxUrl && Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme == Uri.UriSchemeHttps;

    private static BuildVersion? Version(string? text, BuildVersion? before) =>
        text is null ? before : BuildVersion.TryParse(text, out var version) ? version : null;
}
