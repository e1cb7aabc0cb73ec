// The per-platform Node packages publish `os` and `cpu` as strings; pnpm filters on lists only.
export const hooks = {
  readPackage(pkg) {
    if (/^node-(linux|win|darwin|bin)-/.test(pkg.name)) {
      pkg.os = [pkg.os].flat();
      pkg.cpu = [pkg.cpu].flat();
    }
    return pkg;
  },
};
