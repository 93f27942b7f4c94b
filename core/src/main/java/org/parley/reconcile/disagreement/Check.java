package org.parley.reconcile.disagreement;

import java.util.List;

/** One way in which reports can disagree. Stateless; finds rather too little than too much. */
interface Check {
    List<Finding> find(Material material);
}
