namespace Kinow.ClientApi.Core.Screens;

/// <summary>Something that operators lay out for apps. Several may have one key, each for others.</summary>
public interface ILayout
{
    /// <summary>Identifier.</summary>
    long Id { get; }

    /// <summary>What it is asked for by: a slug, or a place.</summary>
    string Key { get; }

    /// <summary>Rank among those of the same key: the first that is meant for somebody is shown.</summary>
    int Position { get; }

    /// <summary>Who is shown it.</summary>
    DisplayRule Rule { get; }
}
