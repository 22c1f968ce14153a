using System.Collections.Immutable;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Storage.Reading.Documents;

namespace Kinow.ClientApi.Storage.Reading.Memory;

/// <summary>What a container remembers of one kind of item: documents by id, and pages of searches.</summary>
/// <param name="kind">The kind.</param>
/// <param name="parse">Reads a document.</param>
/// <param name="rules">How long things are remembered.</param>
/// <param name="share">The part of the memory that this kind may take, up to 1.</param>
internal sealed class Shelf<T>(ReadKind<T> kind, DocumentParser<T> parse, MemoryRules rules, double share)
    where T : class
{
    private const int PageBytes = 400;
    private const int ItemBytes = 16;

    internal ReadKind<T> Kind { get; } = kind;

    internal DocumentParser<T> Parse { get; } = parse;

    internal MemoryRules Rules { get; } = rules;

    internal MemoryTable<long, Document<T>> Documents { get; } = new((long)(rules.Options.DocumentBytes * share));

    internal MemoryTable<PageKey, Page<T>> Pages { get; } = new((long)(rules.Options.PageBytes * share));

    /// <summary>A document, however old.</summary>
    internal Document<T>? Known(long id) => Documents.Find(id)?.Held?.Value;

    /// <summary>Keeps a document, or makes the one that is there younger.</summary>
    /// <param name="id">Its id.</param>
    /// <param name="document">The document.</param>
    /// <param name="at">When reading it began.</param>
    internal void Keep(long id, Document<T> document, long at) =>
        Documents.Grow(Documents.FindOrAdd(id).Keep(new(document, at, default, document.Weight)));

    /// <summary>Ends the reading of a page.</summary>
    /// <param name="cell">Its place.</param>
    /// <param name="filling">The reading.</param>
    /// <param name="page">What was read.</param>
    /// <param name="weight">Estimated bytes of its items. They may be in memory as documents too, but need not be for long.</param>
    /// <param name="isDegraded">Whether it may be old or lack something.</param>
    internal void End(MemoryCell<Page<T>> cell, Filling<Page<T>> filling, Page<T> page, int weight, bool isDegraded) =>
        Pages.Grow(cell.End(filling, page, PageBytes + (page.Items.Length * ItemBytes) + weight, isDegraded));

    internal static Page<T> PageOf(PageRequest request, int total, ImmutableArray<T> items) =>
        new(new(request.Page, request.PerPage, total), items);
}
