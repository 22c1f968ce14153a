using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Storage.Listing;

namespace Kinow.ClientApi.Storage.Reading.Lists;

/// <summary>A page of what stands in a document: true as long as no window opens or closes.</summary>
internal sealed record PartPage<T>(Validity Validity, Page<T> Page);
