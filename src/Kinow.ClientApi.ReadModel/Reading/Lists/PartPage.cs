using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;

namespace Kinow.ClientApi.ReadModel.Reading.Lists;

/// <summary>A page of what stands in a document: true as long as no window opens or closes.</summary>
internal sealed record PartPage<T>(Validity Validity, Page<T> Page);
