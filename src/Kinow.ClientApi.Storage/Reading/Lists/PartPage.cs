using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>A page of what stands in a document: true for this very document, as long as no window opens or closes.</summary>
internal sealed record PartPage<TParent, T>(TParent Parent, Validity Validity, Page<T> Page)
    where TParent : class;
