using System.CommandLine;
using System.Globalization;
using Kinow.ClientApi.Admin.Arguments;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Admin.Apps;

/// <summary>The options that say how builds stand: which, since when, and what their users are told.</summary>
internal sealed class RuleOptions
{
    private readonly TargetOptions target = new();
    private readonly Option<string?> message = new("--message")
    {
        Description = "What their users are told, in the platform's language",
        HelpName = "text",
    };

    private readonly Option<string[]> messages =
        LanguageTexts.Option("--message-lang", "The same in another language, such as \"fr=Mettez l'application à jour\"; several times");

    private readonly Option<long?> retryAfter =
        Numbers.Optional("--retry-after", "Seconds after which asking again is worth it", 0, int.MaxValue);

    private readonly Option<DateTimeOffset?> from = Instants.Option("--from", "First instant at which it holds [at once]");
    private readonly Option<DateTimeOffset?> until = Instants.Option("--until", "First instant at which it no longer holds [never]");

    /// <summary>Adds them to a command, with what holds of them together.</summary>
    public void AddTo(Command command)
    {
        target.AddTo(command);
        foreach (var option in (Option[])[message, messages, retryAfter, from, until]) command.Options.Add(option);
        command.Validators.Add(result =>
        {
            if (Parsed.TryGet(result, from, out var first) && Parsed.TryGet(result, until, out var end) && first >= end)
                result.AddError("--from is before --until.");
        });
    }

    /// <summary>Which builds.</summary>
    public AppTarget ReadTarget(ParseResult parsed, AppPlatform? platform) => target.Read(parsed, platform);

    /// <summary>The rule, without an identifier.</summary>
    public AppRule Read(ParseResult parsed, AppPlatform? platform, AppStatus status) => new()
    {
        Id = 0,
        Target = target.Read(parsed, platform),
        Status = status,
        Message = LocalizedText.Of([.. LanguageTexts.Read(parsed, messages)]),
        RetryAfter = (int?)parsed.GetValue(retryAfter),
        Window = new(parsed.GetValue(from), parsed.GetValue(until)),
    };

    /// <summary>What is told in the platform's language.</summary>
    public string? ReadMessage(ParseResult parsed) => parsed.GetValue(message);

    /// <summary>What was said, for the book of what operators do.</summary>
    public IEnumerable<(string Name, string? Value)> Arguments(ParseResult parsed, AppPlatform? platform)
    {
        var rule = Read(parsed, platform, default);
        yield return ("builds", rule.Target.ToString());
        yield return ("message", ReadMessage(parsed));
        yield return ("messages", rule.Message.IsMissing ? null : rule.Message.ToString());
        yield return ("retryAfter", rule.RetryAfter?.ToString(CultureInfo.InvariantCulture));
        yield return ("from", rule.Window.From?.ToString("O", CultureInfo.InvariantCulture));
        yield return ("until", rule.Window.To?.ToString("O", CultureInfo.InvariantCulture));
    }
}
