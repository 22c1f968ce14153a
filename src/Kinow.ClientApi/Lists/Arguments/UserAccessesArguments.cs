using Kinow.ClientApi.Lists;

namespace Kinow.ClientApi.Contract;

internal sealed partial record UserAccessesArguments : IListArguments;
