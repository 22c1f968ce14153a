using Kinow.ClientApi.Lists;

namespace Kinow.ClientApi.Contract;

internal sealed partial record UserBookmarksArguments : IListArguments;
