namespace Kinow.ClientApi.Search.Writing;

/// <summary>What became of documents that were to be written.</summary>
/// <param name="Written">Number of those that were written.</param>
/// <param name="Unchanged">Number of those that say what is there already.</param>
/// <param name="Stale">Number of those that lost against a newer one.</param>
internal readonly record struct WriteCounts(int Written, int Unchanged, int Stale)
{
    /// <summary>The sum.</summary>
    public static WriteCounts operator +(WriteCounts left, WriteCounts right) =>
        new(left.Written + right.Written, left.Unchanged + right.Unchanged, left.Stale + right.Stale);
}
