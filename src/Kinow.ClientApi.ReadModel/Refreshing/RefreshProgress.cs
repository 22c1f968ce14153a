namespace Kinow.ClientApi.ReadModel.Refreshing;

/// <summary>
/// How far a refresh got. When its time is up, the same keys with the same progress go on from there: what was written before
/// was read after the change, so it need not be written again.
/// </summary>
public sealed class RefreshProgress
{
    /// <summary>The beginning.</summary>
    public RefreshProgress()
    {
    }

    /// <summary>Where a refresh got to before.</summary>
    /// <param name="keys">Number of keys that are done.</param>
    /// <param name="steps">Number of steps of the next key that are done.</param>
    /// <param name="after">The last id of the next step that is done.</param>
    public RefreshProgress(int keys, int steps, string after) => (Keys, Steps, After) = (keys, steps, after);

    /// <summary>Whether anything is done.</summary>
    public bool HasBegun => Keys > 0 || Steps > 0 || After.Length > 0;

    /// <summary>Number of keys that are done.</summary>
    public int Keys { get; internal set; }

    /// <summary>Number of steps of the next key that are done: one for each kind of document that it touches.</summary>
    public int Steps { get; internal set; }

    /// <summary>The last id of the next step that is done; empty before the first.</summary>
    public string After { get; internal set; } = "";

    internal void NextStep() => (Steps, After) = (Steps + 1, "");

    internal void NextKey() => (Keys, Steps) = (Keys + 1, 0);
}
