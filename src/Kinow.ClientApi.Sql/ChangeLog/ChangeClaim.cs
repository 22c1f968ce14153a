namespace Kinow.ClientApi.Sql.ChangeLog;

/// <summary>
/// Changes of one aggregate that nobody else can tell of meanwhile, oldest first: notifications to be sent one after another, until one
/// fails.
/// </summary>
public sealed class ChangeClaim
{
    private readonly List<(ChangeNotice Notice, NoticeOutcome Outcome)> told = [];
    private int kept;

    internal ChangeClaim(IReadOnlyList<ChangeNotice> notices) => Notices = notices;

    /// <summary>What is to be told, in order.</summary>
    public IReadOnlyList<ChangeNotice> Notices { get; }

    /// <summary>Notes what became of the next notification. Thread-safe.</summary>
    public void Note(NoticeOutcome outcome)
    {
        lock (told) told.Add((Notices[told.Count], outcome));
    }

    /// <summary>What became of notifications since the last time that this was asked, and the ids of what nothing was noted of.</summary>
    internal (IReadOnlyList<(ChangeNotice Notice, NoticeOutcome Outcome)> Told, IReadOnlyList<long> Open) Take()
    {
        lock (told)
        {
            var taken = told[kept..];
            kept = told.Count;
            return (taken, [.. Notices.Skip(told.Count).SelectMany(static notice => notice.Ids)]);
        }
    }
}
