using Kinow.ClientApi.Core.Catalog;

namespace Kinow.ClientApi.Storage.Listing;

/// <summary>How long what was found at an instant stays true: from the last edge of a publication window up to the next one.</summary>
internal struct Validity(DateTimeOffset instant)
{
    /// <summary>First instant at which the result holds.</summary>
    internal DateTimeOffset From { get; private set; } = DateTimeOffset.MinValue;

    /// <summary>First instant at which it may no longer hold.</summary>
    internal DateTimeOffset Until { get; private set; } = DateTimeOffset.MaxValue;

    internal readonly bool Covers(DateTimeOffset moment) => moment >= From && moment < Until;

    internal void Narrow(in PublicationWindow window)
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
