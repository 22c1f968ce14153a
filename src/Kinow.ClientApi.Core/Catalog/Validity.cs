namespace Kinow.ClientApi.Core.Catalog;

/// <summary>How long what was found at an instant stays true: from the last edge of a publication window up to the next one.</summary>
public record struct Validity
{
    private readonly DateTimeOffset instant;

    /// <summary>Starts without limits.</summary>
    /// <param name="instant">The instant that the result was found at.</param>
    public Validity(DateTimeOffset instant) => this.instant = instant;

    /// <summary>First instant at which the result holds.</summary>
    public DateTimeOffset From { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>First instant at which it may no longer hold.</summary>
    public DateTimeOffset Until { get; private set; } = DateTimeOffset.MaxValue;

    /// <summary>Whether the result still holds at a moment.</summary>
    public readonly bool Covers(DateTimeOffset moment) => moment >= From && moment < Until;

    /// <summary>Limits the result to the time between two edges of a window.</summary>
    public void Narrow(in PublicationWindow window)
    {
        if (window.From is { } from) Narrow(from);
        if (window.To is { } to) Narrow(to);
    }

    private void Narrow(DateTimeOffset edge)
    {
        if (edge <= instant)
        {
            if (edge > From) From = edge;
        }
        else if (edge < Until)
        {
            Until = edge;
        }
    }
}
