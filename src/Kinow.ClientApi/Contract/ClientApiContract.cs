using Kinow.ClientApi.Core.Accounts;
using Kinow.ClientApi.Core.Catalog;
using Kinow.ClientApi.Core.Paging;
using Kinow.ClientApi.Core.Platform;
using Kinow.ClientApi.Core.Search;
using Kinow.ClientApi.Core.Settings;
using Kinow.ClientApi.Core.Watching;
using Kinow.ClientApi.Requests;
using Kinow.GraphQL;

namespace Kinow.ClientApi.Contract;

/// <summary>
/// Which domain type stands behind which type of the contract. Everything else follows: a field is read from the property of its name, listed here
/// as computed, or asked for in batches from the resolver of its type.
/// </summary>
[GraphQLContract(Context = typeof(ClientApiRequest), Leaves = typeof(LeafWriters))]
[BindNamespace("Kinow.ClientApi.Core.Catalog")]
[BindNamespace("Kinow.ClientApi.Core.Settings")]
[BindNamespace("Kinow.ClientApi.Core.Platform")]
[BindNamespace("Kinow.ClientApi.Core.Access")]
[BindNamespace("Kinow.ClientApi.Core.Paging")]
[BindNamespace("Kinow.ClientApi.Contract")]
[Bind("Query", typeof(QueryRoot))]
[Bind("Mutation", typeof(MutationRoot))]
[Bind("Date", typeof(DateOnly))]
[Bind("User", typeof(User), Computed = ["firstname", "lastname"])]
[Bind("UserProfile", typeof(UserProfile), Computed = ["langISO", "countryISO"])]
[Bind("ProductAccess", typeof(ProductAccess), Computed = ["gateway"])]
[Bind("WatchProgress", typeof(BegunVideo))]
[Bind("CMS", typeof(CmsNamespace))]
[Bind("Settings", typeof(PlatformSettings))]
[Bind("Platform", typeof(PlatformInfo))]
[Bind("Product", typeof(Product), Computed = ["canBuy", "tags"])]
[Bind("ProductTVOD", typeof(ProductTvod))]
[Bind("ProductSVOD", typeof(ProductSvod))]
[Bind("TVODAccessMode", typeof(TvodAccessMode), Computed = ["priceFormat", "price", "priceWithoutReductionFormat"])]
[Bind("SVODAccessMode", typeof(SvodAccessMode), Computed = ["priceFormat", "price", "priceWithoutReductionFormat"])]
[Bind("Actor", typeof(Person))]
[Bind("Director", typeof(Person))]
[Bind("ProductActor", typeof(Credit), Computed = ["roles"])]
[Bind("ProductDirector", typeof(Credit), Computed = ["roles"])]
[Bind("SortOrder", typeof(SortOrder))]
[Bind("ProductCollection", typeof(Page<Product>))]
[Bind("CategoryCollection", typeof(Page<Category>))]
[Bind("VideoCollection", typeof(Page<Video>))]
[Bind("VideoGroupCollection", typeof(Page<VideoGroup>))]
[Bind("ExtractCollection", typeof(Page<Extract>))]
[Bind("ActorCollection", typeof(Page<Person>))]
[Bind("DirectorCollection", typeof(Page<Person>))]
[Bind("ProductActorCollection", typeof(Page<Credit>))]
[Bind("ProductDirectorCollection", typeof(Page<Credit>))]
[Bind("TagCollection", typeof(Page<Tag>))]
[Bind("FeatureCollection", typeof(Page<Feature>))]
[Bind("ProductAccessCollection", typeof(Page<ProductAccess>))]
[Bind("WatchProgressCollection", typeof(Page<BegunVideo>))]
internal sealed partial class ClientApiContract;
