using System.Globalization;
using Kinow.ClientApi.Core.Apps;
using Kinow.ClientApi.Core.Texts;

namespace Kinow.ClientApi.Core.Live;

/// <summary>Something that an operator sets of a live event, as it is written: <c>state=live</c>, <c>value.possession=54</c>.</summary>
/// <param name="Name">What is set.</param>
/// <param name="Text">The value; empty to take it away.</param>
public readonly record struct LiveEventSetting(string Name, string Text)
{
    /// <summary>The names that there are, for a person.</summary>
    public const string Names = "state, viewers, score, startsAt, endsAt, catchUpUntil, or value. and a name";

    private const string ValuePrefix = "value.";

    /// <summary>Reads a setting; null where there is no equals sign.</summary>
    public static LiveEventSetting? Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var at = text.IndexOf('=', StringComparison.Ordinal);
        return at < 0 ? null : new(text[..at], text[(at + 1)..]);
    }

    /// <summary>What is wrong with it, for a person; null for nothing.</summary>
    public string? Fault => Name switch
    {
        "state" => Text.Length == 0 || LiveStates.Names.Find(Text) is not null
            ? null
            : $"state is one of {LiveStates.Names.Text}, or nothing, to go by the times; not {Text}.",
        "viewers" => Text.Length == 0 || Viewers is not null ? null : $"viewers is a whole number from 0, not {Text}.",
        "score" => Text.Length <= LiveEvent.MaxScore ? null : $"score has at most {LiveEvent.MaxScore} characters.",
        "startsAt" => Instant is not null ? null : NoInstant,
        "endsAt" or "catchUpUntil" => Text.Length == 0 || Instant is not null ? null : NoInstant,
        _ when ValueName is not { } name => $"There is no {Name}: what can be set is {Names}.",
        _ when !AppValue.IsName(ValueName) => $"A name has 1 to {AppValue.MaxName} characters and no spaces, unlike \"{ValueName}\".",
        _ => Text.Length <= AppValue.MaxText ? null : $"{Name} has at most {AppValue.MaxText} characters.",
    };

    private string NoInstant => $"{Name} is an instant such as 2026-12-31T20:00:00Z, not {Text}.";

    private string? ValueName => Name.StartsWith(ValuePrefix, StringComparison.Ordinal) ? Name[ValuePrefix.Length..] : null;

    private int? Viewers => int.TryParse(Text, NumberStyles.None, CultureInfo.InvariantCulture, out var viewers) ? viewers : null;

    private DateTimeOffset? Instant => Rfc3339.TryParse(Text, out var instant) ? instant.ToUniversalTime() : null;

    /// <summary>The event with it.</summary>
    public LiveEvent Apply(LiveEvent item)
    {
        ArgumentNullException.ThrowIfNull(item);
        return Name switch
        {
            "state" => item with { StateOverride = LiveStates.Names.Find(Text) },
            "viewers" => item with { Viewers = Viewers },
            "score" => item with { Score = Text.Length == 0 ? null : Text },
            "startsAt" => item with { StartsAt = Instant ?? item.StartsAt },
            "endsAt" => item with { EndsAt = Instant },
            "catchUpUntil" => item with { CatchUpUntil = Instant },
            _ => WithValue(item, ValueName ?? Name),
        };
    }

    // A value stays of its type as long as it can, so that apps find it where they look for it.
    private LiveEvent WithValue(LiveEvent item, string name)
    {
        var before = item.Values.FirstOrDefault(value => value.Name == name);
        var others = item.Values.RemoveAll(value => value.Name == name);
        if (Text.Length == 0) return item with { Values = others };
        var type = before is not null && AppValueTypes.Normalize(before.Type, Text) is not null ? before.Type : AppValueTypes.Guess(Text);
        return item with { Values = others.Add(new(name, type, AppValueTypes.Normalize(type, Text)!)) };
    }
}
